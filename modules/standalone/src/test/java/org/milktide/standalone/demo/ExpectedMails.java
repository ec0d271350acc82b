package org.milktide.standalone.demo;

import java.util.List;
import java.util.Map;

/** What each sample family gets: local times and items, one mail a line. */
final class ExpectedMails {
  static final Map<String, List<String>> BY_FAMILY =
      Map.of(
          "mira",
          List.of(
              "Mon 25 May, 09:00 pregnancy.milk-making-begins pregnancy.welcome",
              "Wed 27 May, 09:00 pregnancy.how-milk-is-made",
              "Wed 24 Jun, 09:00 composition.milk-changes",
              "Wed 22 Jul, 09:00 pregnancy.find-your-help",
              "Wed 19 Aug, 09:00 pregnancy.plan-the-first-hour",
              "Wed 16 Sep, 09:00 expressing.before-the-birth",
              "Wed 23 Sep, 09:00 pregnancy.before-the-birth",
              "Tue 13 Oct, 09:00 first-hours.first-feed",
              "Tue 13 Oct, 14:10 colostrum.first-day",
              "Wed 14 Oct, 09:00 colostrum.frequent-feeds",
              "Thu 15 Oct, 09:00 milk-coming-in.signs",
              "Fri 16 Oct, 09:00 milk-coming-in.it-is-in",
              "Sat 17 Oct, 09:00 let-down.reflex",
              "Sun 18 Oct, 09:00 feeding-log.cluster-feeding",
              "Thu 22 Oct, 09:00 maintenance.supply-on-demand",
              "Tue 27 Oct, 09:00 maintenance.softer-breasts",
              "Tue 24 Nov, 09:00 maintenance.days-of-more-feeds"),
          "june",
          List.of(
              "Tue 26 May, 09:00 pregnancy.how-milk-is-made pregnancy.welcome",
              "Sat 20 Jun, 09:00 composition.milk-changes",
              "Sat 18 Jul, 09:00 pregnancy.find-your-help",
              "Sat 15 Aug, 09:00 pregnancy.plan-the-first-hour",
              "Sat 12 Sep, 09:00 expressing.before-the-birth",
              "Sat 19 Sep, 09:00 pregnancy.before-the-birth",
              "Sat 10 Oct, 09:00 pregnancy.no-hurry",
              "Tue 13 Oct, 15:30 first-hours.first-feed",
              "Wed 14 Oct, 09:00 colostrum.first-day",
              "Thu 15 Oct, 09:00 colostrum.frequent-feeds milk-coming-in.signs",
              "Fri 16 Oct, 14:20 delayed-onset.ask-at-72h",
              "Sun 18 Oct, 09:00 let-down.reflex milk-coming-in.it-is-in",
              "Fri 23 Oct, 09:00 maintenance.supply-on-demand",
              "Tue 27 Oct, 09:00 maintenance.softer-breasts",
              "Tue 24 Nov, 09:00 maintenance.days-of-more-feeds"),
          "noor",
          List.of(
              "Wed 27 May, 09:00 pregnancy.milk-making-begins pregnancy.welcome",
              "Wed 10 Jun, 09:00 pregnancy.how-milk-is-made",
              "Wed 8 Jul, 09:00 composition.milk-changes",
              "Wed 5 Aug, 09:00 pregnancy.find-your-help",
              "Wed 2 Sep, 09:00 pregnancy.plan-the-first-hour",
              "Wed 7 Oct, 09:00 pregnancy.before-the-birth",
              "Wed 14 Oct, 11:20 first-hours.first-feed",
              "Thu 15 Oct, 09:00 colostrum.first-day",
              "Fri 16 Oct, 09:00 colostrum.frequent-feeds milk-coming-in.signs",
              "Sat 17 Oct, 09:00 milk-coming-in.it-is-in",
              "Mon 19 Oct, 09:00 let-down.reflex",
              "Sat 24 Oct, 09:00 maintenance.supply-on-demand",
              "Wed 28 Oct, 09:00 maintenance.softer-breasts",
              "Wed 25 Nov, 09:00 maintenance.days-of-more-feeds"),
          "elin",
          List.of(
              "Thu 28 May, 09:00 pregnancy.milk-making-begins pregnancy.welcome",
              "Wed 3 Jun, 09:00 pregnancy.how-milk-is-made",
              "Wed 1 Jul, 09:00 composition.milk-changes",
              "Wed 29 Jul, 09:00 pregnancy.find-your-help"));

  private ExpectedMails() {}
}
