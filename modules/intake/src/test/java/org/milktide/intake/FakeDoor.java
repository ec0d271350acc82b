package org.milktide.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;
import org.springframework.dao.DataAccessResourceFailureException;

/** A door that remembers what passed, knows no UUID, and can be away or choke on a journey. */
final class FakeDoor implements JourneyDoor {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Set<String> known = new HashSet<>();
  private final List<Arrival> applied = new ArrayList<>();
  private final List<Integer> batches = new ArrayList<>();
  private @Nullable String chokesOn;
  private @Nullable CountDownLatch knocksWhileAway;

  @Override
  public synchronized List<Verdict> apply(List<Arrival> arrivals, Instant now) {
    if (knocksWhileAway != null) {
      knocksWhileAway.countDown();
      throw new DataAccessResourceFailureException("the database is away");
    }
    if (arrivals.stream().anyMatch(arrival -> subject(arrival).equals(chokesOn))) {
      throw new IllegalStateException("secret of anna@example.org");
    }
    batches.add(arrivals.size());
    return arrivals.stream().map(this::one).toList();
  }

  private Verdict one(Arrival arrival) {
    String subject = subject(arrival);
    var stamp = arrival.event().stamp();
    var journey = new JourneyId(new UUID(0, subject.hashCode()));
    if (UUID_FORM.matcher(subject).matches()) {
      return new Verdict.Unknown(subject);
    }
    if (subject.startsWith("waiting")) {
      return new Verdict.Waiting(journey);
    }
    if (!known.add(subject + " " + stamp.source() + " " + stamp.id())) {
      return new Verdict.Duplicate(journey);
    }
    applied.add(arrival);
    return new Verdict.Applied(journey);
  }

  static String subject(Arrival arrival) {
    return ((Subject.Named) arrival.subject()).text();
  }

  synchronized void chokeOn(String subject) {
    chokesOn = subject;
  }

  /** From now on the database is away; the latch counts who tries it nevertheless. */
  synchronized CountDownLatch goAway(int knocks) {
    CountDownLatch latch = new CountDownLatch(knocks);
    knocksWhileAway = latch;
    return latch;
  }

  synchronized void comeBack() {
    knocksWhileAway = null;
  }

  synchronized List<Arrival> applied() {
    return List.copyOf(applied);
  }

  /** The sizes of the batches that passed. */
  synchronized List<Integer> batches() {
    return List.copyOf(batches);
  }
}
