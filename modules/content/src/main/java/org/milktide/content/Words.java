package org.milktide.content;

/**
 * The words of one language, or of one country's kind of it, that texts leave open.
 *
 * @param baby words for one baby, like "your baby"
 * @param babies words for several
 */
record Words(
    String baby, String babies, StorageWords storage, AgeWords ages, RegionalWords regional) {}
