package org.milktide.domain.guidance;

/**
 * A point in a family's time, such as 72 hours after the delivery.
 *
 * <p>Gestational offsets belong to the due date and no other offset does; offsets in days belong to
 * the return to work.
 */
public record Moment(Anchor anchor, Offset offset) {
  public Moment {
    if ((anchor == Anchor.DUE_DATE) != (offset instanceof Offset.Gestation)) {
      throw new IllegalArgumentException("gestational ages, and no others, count to the due date");
    }
    if ((anchor == Anchor.RETURN_TO_WORK) != (offset instanceof Offset.Days)) {
      throw new IllegalArgumentException(
          "days like -21d, and no other offsets, count from the return to work");
    }
  }
}
