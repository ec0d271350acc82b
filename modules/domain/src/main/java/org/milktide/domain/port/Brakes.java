package org.milktide.domain.port;

import java.time.Instant;
import org.milktide.domain.pace.Pushback;

/** Slows down what is sent to one domain. */
public interface Brakes {
  /** Nothing is slowed down. */
  Brakes NONE =
      new Brakes() {
        @Override
        public void policyBounce(String domain, Instant now) {}

        @Override
        public void complaint(String domain, Instant now) {}
      };

  /** What a mail that came back says counts like what a server said at once. */
  static Brakes of(DomainPaces paces) {
    return new Brakes() {
      @Override
      public void policyBounce(String domain, Instant now) {
        paces.pushedBack(domain, Pushback.POLICY, now);
      }

      @Override
      public void complaint(String domain, Instant now) {
        paces.complained(domain, now);
      }
    };
  }

  /**
   * The domain's server came back with a reason of policy (x.7.x).
   *
   * @param domain in small letters, such as {@code example.org}
   */
  void policyBounce(String domain, Instant now);

  /** A reader of this domain called a mail unwanted. */
  void complaint(String domain, Instant now);
}
