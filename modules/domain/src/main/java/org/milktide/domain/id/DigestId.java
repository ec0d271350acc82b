package org.milktide.domain.id;

import java.util.Objects;
import java.util.UUID;

/** One digest; it keeps its id, and so its Message-ID, through every attempt to send it. */
public record DigestId(UUID value) {
  public DigestId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
