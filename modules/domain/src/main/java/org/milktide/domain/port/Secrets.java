package org.milktide.domain.port;

/** The installation's own secrets, made at first use and the same for all its processes. */
public interface Secrets {
  /**
   * The secret of a name.
   *
   * @return 32 random bytes, the same ever after
   */
  byte[] secret(String name);
}
