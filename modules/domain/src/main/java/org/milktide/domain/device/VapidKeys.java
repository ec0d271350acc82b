package org.milktide.domain.device;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The installation's key pairs for push. The newest is offered to new subscriptions; those that
 * were made with an older one are still sent to with that.
 */
public final class VapidKeys {
  private final IntFunction<byte[]> secrets;
  private final int newest;
  private final Map<Integer, VapidKey> known = new ConcurrentHashMap<>();

  /**
   * Key pairs made of the installation's secrets: the same in every process, and for ever.
   *
   * @param secrets 32 random bytes for each number, always the same
   * @param newest how many there are, 1 or more; one more begins a rotation
   */
  public VapidKeys(IntFunction<byte[]> secrets, int newest) {
    if (newest < 1) {
      throw new IllegalArgumentException("key pairs for push are counted from 1");
    }
    this.secrets = secrets;
    this.newest = newest;
  }

  /** The one that new subscriptions are made with. */
  public VapidKey offered() {
    return key(newest);
  }

  /** The key pair of a number, also of one that this process does not offer yet. */
  public VapidKey key(int number) {
    return known.computeIfAbsent(number, one -> VapidKey.of(secrets.apply(one), one));
  }

  /** Which of ours has this public key, in base64url without padding. */
  public Optional<VapidKey> withPublicText(String text) {
    return IntStream.rangeClosed(1, newest)
        .map(i -> newest + 1 - i)
        .mapToObj(this::key)
        .filter(key -> key.publicText().equals(text))
        .findFirst();
  }
}
