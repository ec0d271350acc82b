package org.milktide.domain.link;

import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;

/** Whom a link was made for. */
public record Bearer(JourneyId journey, RecipientId recipient) {}
