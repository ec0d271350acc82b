package org.milktide.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.SubscriptionRequest;

/** A subscription request in the making: Berlin, English, one baby, unless said otherwise. */
public final class Request {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final String email;
  private final @Nullable LocalDate dueDate;
  private @Nullable Birth birth;
  private ZoneId zone = BERLIN;
  private Locale locale = Locale.ENGLISH;
  private int babies = 1;
  private @Nullable FeedingMode mode;
  private @Nullable Boolean firstTime;

  private Request(String email, @Nullable LocalDate dueDate, @Nullable Birth birth) {
    this.email = email;
    this.dueDate = dueDate;
    this.birth = birth;
  }

  /** A request of someone who expects a baby. */
  public static Request due(String email, LocalDate dueDate) {
    return new Request(email, dueDate, null);
  }

  /** A request of someone whose baby is here. */
  public static Request born(String email, Instant at) {
    return new Request(email, null, Birth.at(at));
  }

  public Request birth(Birth told) {
    birth = told;
    return this;
  }

  public Request zone(ZoneId own) {
    zone = own;
    return this;
  }

  /** The language to be written to in, such as {@code es-MX}. */
  public Request locale(String tag) {
    locale = Locale.forLanguageTag(tag);
    return this;
  }

  public Request babies(int expected) {
    babies = expected;
    return this;
  }

  public Request mode(FeedingMode chosen) {
    mode = chosen;
    return this;
  }

  public Request firstTime(boolean first) {
    firstTime = first;
    return this;
  }

  EmailAddress address() {
    return new EmailAddress(email);
  }

  SubscriptionRequest build(Instant at) {
    return new SubscriptionRequest(
        address(), dueDate, birth, zone, locale, babies, null, firstTime, mode, at, "v1");
  }
}
