package org.milktide.domain.port;

/** Why an address is suppressed. */
public enum SuppressionCause {
  /** Its owner said that it was not them who asked, and that nobody shall ask again. */
  NOT_ME
}
