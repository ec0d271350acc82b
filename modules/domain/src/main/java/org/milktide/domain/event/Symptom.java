package org.milktide.domain.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The signs that can be reported, of clinical.md section 3. Which advice belongs to each is the
 * advice package's; their words are the guidance pack's.
 */
public enum Symptom {
  HARD_TO_WAKE(Of.BABY),
  LIMP(Of.BABY),
  BLUE_OR_PALE(Of.BABY),
  BREATHING_TROUBLE(Of.BABY),
  SEIZURE(Of.BABY),
  RASH_THAT_STAYS(Of.BABY),
  /** With a value in {@code C} or {@code F}. */
  TEMPERATURE(Of.BABY),
  GREEN_VOMIT(Of.BABY),
  BULGING_SOFT_SPOT(Of.BABY),
  HIGH_PITCHED_CRY(Of.BABY),
  JAUNDICE(Of.BABY),
  JAUNDICE_SPREADING(Of.BABY),
  PALE_STOOL(Of.BABY),
  /** Nothing wet for the hours that {@code dry_hours} says at this age (clinical.md 7.1). */
  NO_WET_DIAPER(Of.BABY),
  FEW_WET_DIAPERS(Of.BABY),
  URATES(Of.BABY),
  BLACK_STOOL(Of.BABY),
  DRY_MOUTH(Of.BABY),
  SUNKEN_SOFT_SPOT(Of.BABY),
  REFUSING_FEEDS(Of.BABY),
  VERY_SLEEPY(Of.BABY),
  FEEDING_POORLY(Of.BABY),
  VOMITING(Of.BABY),
  HARM_THOUGHTS(Of.PARENT),
  LOW_MOOD(Of.PARENT),
  CONFUSION(Of.PARENT),
  CHEST_PAIN(Of.PARENT),
  TROUBLE_BREATHING(Of.PARENT),
  FAINTING(Of.PARENT),
  SEVERE_HEADACHE(Of.PARENT),
  VISION_CHANGE(Of.PARENT),
  SEVERE_BELLY_PAIN(Of.PARENT),
  HEAVY_BLEEDING(Of.PARENT),
  LEG_PAIN(Of.PARENT),
  SWOLLEN_FACE(Of.PARENT),
  FEVER(Of.PARENT),
  OVERWHELMING_TIREDNESS(Of.PARENT),
  HOT_BREAST(Of.PARENT),
  FLU_LIKE_WITH_BREAST(Of.PARENT),
  BREAST_LUMP(Of.PARENT),
  NAUSEA_AT_LET_DOWN(Of.PARENT),
  LOW_AT_LET_DOWN(Of.PARENT),
  BABY_MOVES_LESS(Of.PREGNANCY),
  BLEEDING_IN_PREGNANCY(Of.PREGNANCY),
  FLUID_LEAK(Of.PREGNANCY);

  /** Whom a sign is about. */
  public enum Of {
    BABY,
    PARENT,
    PREGNANCY
  }

  private final Of of;

  Symptom(Of of) {
    this.of = of;
  }

  /** Whom it is about. */
  public Of of() {
    return of;
  }

  /** How it is written in events, such as {@code hard-to-wake}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sign of that word; empty where there is none. */
  public static Optional<Symptom> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
