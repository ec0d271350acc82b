package org.milktide.domain.guidance;

/** Something that has to be true of a journey for an item to be sent to it. */
public enum Condition {
  /** No birth is known. */
  NOT_BORN,
  /** Nobody has said that milk came in. */
  MILK_NOT_NOTICED,
  /** Milk is being made and wanted: not formula alone, not stopped. */
  LACTATING,
  /** Born at 37w0d or later, or the gestation is unknown. */
  TERM,
  /** Born before 37w0d. */
  PRETERM,
  /** No baby is in a neonatal unit or admitted to hospital. */
  AT_HOME,
  /** Two babies or more. */
  MULTIPLES,
  /** One baby. */
  SINGLETON
}
