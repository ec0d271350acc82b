package org.milktide.content;

import java.util.function.Supplier;

/**
 * Where the guidance in force is found. It can change while the service runs, so whoever needs it
 * asks anew for each piece of work, and keeps what it got no longer than that.
 */
public final class Library implements Supplier<GuidancePack> {
  private volatile GuidancePack pack;

  /** A library that starts with this pack. */
  public Library(GuidancePack pack) {
    this.pack = pack;
  }

  /** The guidance in force at this moment. */
  @Override
  public GuidancePack get() {
    return pack;
  }

  /** Puts another pack in force, for everybody who asks from now on. */
  public void replace(GuidancePack other) {
    pack = other;
  }
}
