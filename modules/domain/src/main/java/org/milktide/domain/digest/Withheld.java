package org.milktide.domain.digest;

import java.time.Instant;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RuleId;

/**
 * Urgent advice that nobody was given, because the report came where nobody can be answered: its
 * sender learns that, to answer by itself. Ids alone, and no word of what was reported.
 *
 * @param rule whose advice it is
 * @param source whose event it was
 * @param eventId the event's, of that source
 * @param at the product clock's instant
 */
public record Withheld(JourneyId journey, RuleId rule, String source, String eventId, Instant at) {}
