package org.milktide.content;

import org.milktide.domain.event.Symptom;

/** How a sign is asked for, by language. */
record SignWords(Symptom symptom, SignGroup group, Translated<String> ask) {}
