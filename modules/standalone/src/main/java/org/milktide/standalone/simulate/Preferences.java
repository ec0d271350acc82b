package org.milktide.standalone.simulate;

import java.time.ZoneId;
import java.util.Locale;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** How the parent wants to be written to. */
record Preferences(ZoneId zone, Locale locale, Rhythm rhythm, QuietHours quiet) {}
