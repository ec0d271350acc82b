package org.milktide.content;

import org.milktide.domain.guidance.Item;

/** Both halves of an item: when it is right, and its words. */
record Entry(Item item, Guidance guidance) {}
