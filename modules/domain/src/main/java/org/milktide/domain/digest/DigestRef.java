package org.milktide.domain.digest;

import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

/** Which digest: all that travels to the notifier. */
public record DigestRef(JourneyId journey, DigestId id) {}
