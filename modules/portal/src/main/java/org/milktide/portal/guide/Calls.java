package org.milktide.portal.guide;

import org.milktide.content.HelpLine;
import org.milktide.portal.view.CallView;

/** Says in brief whom to call. */
public final class Calls {
  private Calls() {}

  /** The help of one country, as the card says it. */
  public static CallView of(HelpLine line) {
    return new CallView(line.emergency(), line.hasEmergencyNumber(), line.advice());
  }
}
