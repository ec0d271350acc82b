package org.milktide.domain.device;

/** What a push service's answer means for a device. */
public enum DeviceAnswer {
  /** It took the message. */
  TAKEN,
  /** It did not, and may later. */
  FAILED,
  /** The browser ended its subscription, so there is no such device any more. */
  GONE
}
