package org.milktide.domain.port;

import java.time.Instant;

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

  /**
   * The domain's server came back with a reason of policy (x.7.x).
   *
   * @param domain in small letters, such as {@code example.org}
   */
  void policyBounce(String domain, Instant now);

  /** A reader of this domain called a mail unwanted. */
  void complaint(String domain, Instant now);
}
