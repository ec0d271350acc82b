package org.milktide.domain.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.partner.PartnerJourney;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.partner.PartnerToken;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.PartnerTokens;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.wire.EventType;

/** What the fake store knows of partners; takes turns with its other ports. */
final class InMemoryPartners implements PartnerJourneys {
  private final Tables tables;
  private final Object turn;
  private final Map<String, PartnerToken> tokens = new LinkedHashMap<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Bound> bound = new HashMap<>();

  InMemoryPartners(Tables tables, Object turn) {
    this.tables = tables;
    this.turn = turn;
  }

  private record Count(Instant window, long requests) {}

  private record Bound(String request, Instant said, Instant until) {}

  PartnerTokens tokens() {
    return new Tokens();
  }

  long count(String asker, Instant window) {
    synchronized (turn) {
      return counts.merge(asker, new Count(window, 1), InMemoryPartners::next).requests();
    }
  }

  private static Count next(Count before, Count one) {
    return before.window().isBefore(one.window())
        ? one
        : new Count(before.window(), before.requests() + 1);
  }

  Optional<Instant> bind(String key, String request, Instant said, Instant now) {
    synchronized (turn) {
      Bound there =
          bound.compute(
              key,
              (_, old) ->
                  old == null || !old.until().isAfter(now)
                      ? new Bound(request, said, now.plus(RequestKeys.KEPT))
                      : old);
      return there.request().equals(request) ? Optional.of(there.said()) : Optional.empty();
    }
  }

  @Override
  public boolean isOf(String source, JourneyId id) {
    synchronized (turn) {
      return tables.erasedOf.contains(id + " " + source)
          || tables.find(id).filter(row -> !subscriptions(row, source).isEmpty()).isPresent();
    }
  }

  private static List<Map<String, Object>> subscriptions(JourneyRow row, String source) {
    return row.heard.stream()
        .filter(event -> event.type().equals(EventType.SUBSCRIPTION_REQUESTED.fullName()))
        .filter(event -> event.stamp().source().equals(source))
        .map(event -> event.data())
        .toList();
  }

  @Override
  public Page list(String source, @Nullable JourneyId after, int limit) {
    synchronized (turn) {
      List<JourneyRow> own =
          tables.journeys.values().stream()
              .filter(row -> isOf(source, row.id))
              .filter(row -> after == null || row.id.toString().compareTo(after.toString()) > 0)
              .sorted(Comparator.comparing(row -> row.id.toString()))
              .toList();
      List<JourneyRow> page = own.subList(0, Math.min(limit, own.size()));
      return new Page(
          page.stream().map(row -> new PartnerJourney(row.situation, ref(row, source))).toList(),
          own.size() > limit ? page.getLast().id : null);
    }
  }

  private static @Nullable String ref(JourneyRow row, String source) {
    return subscriptions(row, source).stream()
        .map(data -> data.get("ref"))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<LedgerEntry> history(JourneyId id, @Nullable LedgerEntry after, int limit) {
    synchronized (turn) {
      return tables
          .find(id)
          .map(
              row ->
                  row.ledger.stream()
                      .sorted()
                      .filter(entry -> after == null || entry.compareTo(after) > 0)
                      .limit(limit)
                      .toList())
          .orElseGet(List::of);
    }
  }

  /** By the hash of their secrets. */
  private final class Tokens implements PartnerTokens {
    @Override
    public void add(PartnerToken token, PartnerSecret secret) {
      synchronized (turn) {
        tokens.put(secret.hash(), token);
      }
    }

    @Override
    public List<PartnerToken> all() {
      synchronized (turn) {
        List<PartnerToken> all = new ArrayList<>(tokens.values());
        all.sort(Comparator.comparing(PartnerToken::createdAt));
        return all;
      }
    }

    @Override
    public Optional<PartnerToken> use(PartnerSecret secret, Instant now) {
      synchronized (turn) {
        Optional<PartnerToken> found =
            Optional.ofNullable(tokens.get(secret.hash()))
                .filter(token -> token.revokedAt() == null);
        found.ifPresent(token -> tokens.put(secret.hash(), changed(token, null, now)));
        return found;
      }
    }

    @Override
    public boolean revoke(UUID id, Instant now) {
      synchronized (turn) {
        tokens.replaceAll(
            (hash, token) ->
                token.id().equals(id) && token.revokedAt() == null
                    ? changed(token, now, null)
                    : token);
        return tokens.values().stream().anyMatch(token -> token.id().equals(id));
      }
    }

    private static PartnerToken changed(
        PartnerToken token, @Nullable Instant revokedAt, @Nullable Instant usedAt) {
      return new PartnerToken(
          token.id(),
          token.name(),
          token.source(),
          token.createdAt(),
          revokedAt,
          usedAt == null ? token.lastUsed() : usedAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }
  }
}
