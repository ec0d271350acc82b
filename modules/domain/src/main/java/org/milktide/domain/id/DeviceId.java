package org.milktide.domain.id;

import java.util.Objects;
import java.util.UUID;

/** A phone or browser that a person has notifications shown on; the same while they keep it. */
public record DeviceId(UUID value) {
  public DeviceId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
