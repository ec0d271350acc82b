package org.milktide.domain.plan;

import java.time.Instant;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;

/**
 * One thing said to one person, or under way to them.
 *
 * @param at the release it went with
 */
public record Sent(RecipientId recipient, ItemId item, Occurrence occurrence, Instant at) {}
