package org.milktide.standalone.demo;

import java.util.List;
import java.util.Map;

/** What each sample family gets: local times and items, one mail a line. */
final class ExpectedMails {
  static final Map<String, List<String>> BY_FAMILY =
      Map.of(
          "mira",
          List.of(
              "Mon 25 May, 09:00 pregnancy.hormones-of-milk"
                  + " pregnancy.milk-making-begins pregnancy.welcome",
              "Wed 27 May, 09:00 pregnancy.how-milk-is-made",
              "Wed 10 Jun, 09:00 colostrum.what-it-holds",
              "Wed 24 Jun, 09:00 composition.milk-changes",
              "Wed 8 Jul, 09:00 let-down.two-hormones",
              "Wed 22 Jul, 09:00 pregnancy.find-your-help pregnancy.medicines",
              "Wed 5 Aug, 09:00 pregnancy.small-first-feeds",
              "Wed 19 Aug, 09:00 pregnancy.plan-the-first-hour",
              "Wed 2 Sep, 09:00 pregnancy.early-and-often",
              "Wed 9 Sep, 09:00 pregnancy.after-a-caesarean",
              "Wed 23 Sep, 09:00 pregnancy.before-the-birth",
              "Wed 30 Sep, 09:00 delayed-onset.what-to-know",
              "Tue 13 Oct, 09:00 first-hours.congratulations first-hours.first-feed",
              "Tue 13 Oct, 14:10 colostrum.first-day",
              "Wed 14 Oct, 09:00 colostrum.frequent-feeds",
              "Thu 15 Oct, 09:00 milk-coming-in.signs",
              "Fri 16 Oct, 09:00 milk-coming-in.it-is-in",
              "Sat 17 Oct, 09:00 let-down.reflex",
              "Sun 18 Oct, 09:00 feeding-log.cluster-feeding guides.dehydration-signs",
              "Thu 22 Oct, 09:00 maintenance.supply-on-demand transition.milk-in-between",
              "Sat 24 Oct, 09:00 maintenance.signs-of-enough",
              "Tue 27 Oct, 09:00 maintenance.softer-breasts safety.signs-about-you",
              "Tue 3 Nov, 09:00 safety.has-anyone-weighed",
              "Wed 4 Nov, 09:00 guides.nausea-at-let-down maintenance.support-your-body",
              "Thu 12 Nov, 09:00 maintenance.hot-sore-breast maintenance.worry-about-supply",
              "Tue 17 Nov, 09:00 maintenance.trial-and-error service.still-useful",
              "Tue 24 Nov, 09:00 maintenance.days-of-more-feeds"),
          "june",
          List.of(
              "Tue 26 May, 09:00 pregnancy.hormones-of-milk"
                  + " pregnancy.how-milk-is-made pregnancy.welcome",
              "Sat 6 Jun, 09:00 colostrum.what-it-holds",
              "Sat 20 Jun, 09:00 composition.milk-changes",
              "Sat 4 Jul, 09:00 let-down.two-hormones",
              "Sat 18 Jul, 09:00 pregnancy.find-your-help pregnancy.medicines",
              "Sat 1 Aug, 09:00 pregnancy.small-first-feeds",
              "Sat 15 Aug, 09:00 pregnancy.plan-the-first-hour",
              "Sat 29 Aug, 09:00 pregnancy.early-and-often",
              "Sat 5 Sep, 09:00 pregnancy.after-a-caesarean",
              "Sat 19 Sep, 09:00 pregnancy.before-the-birth",
              "Sat 26 Sep, 09:00 delayed-onset.what-to-know",
              "Sat 10 Oct, 09:00 pregnancy.no-hurry",
              "Tue 13 Oct, 15:30 first-hours.congratulations first-hours.first-feed",
              "Wed 14 Oct, 09:00 colostrum.first-day",
              "Thu 15 Oct, 09:00 colostrum.frequent-feeds milk-coming-in.signs",
              "Fri 16 Oct, 14:20 delayed-onset.ask-at-72h",
              "Sun 18 Oct, 09:00 let-down.reflex milk-coming-in.it-is-in",
              "Mon 19 Oct, 09:00 guides.dehydration-signs",
              "Fri 23 Oct, 09:00 maintenance.supply-on-demand transition.milk-in-between",
              "Sun 25 Oct, 09:00 maintenance.signs-of-enough",
              "Tue 27 Oct, 09:00 maintenance.softer-breasts"
                  + " safety.has-anyone-weighed safety.signs-about-you",
              "Thu 5 Nov, 09:00 guides.nausea-at-let-down maintenance.support-your-body",
              "Fri 13 Nov, 09:00 maintenance.hot-sore-breast"
                  + " maintenance.worry-about-supply service.still-useful",
              "Tue 17 Nov, 09:00 maintenance.trial-and-error",
              "Tue 24 Nov, 09:00 maintenance.days-of-more-feeds"),
          "noor",
          List.of(
              "Wed 27 May, 09:00 pregnancy.hormones-of-milk"
                  + " pregnancy.milk-making-begins pregnancy.welcome",
              "Wed 10 Jun, 09:00 pregnancy.how-milk-is-made",
              "Wed 24 Jun, 09:00 colostrum.what-it-holds",
              "Wed 8 Jul, 09:00 composition.milk-changes",
              "Wed 22 Jul, 09:00 guides.plans-for-two-or-more let-down.two-hormones",
              "Wed 5 Aug, 09:00 pregnancy.find-your-help pregnancy.medicines",
              "Wed 19 Aug, 09:00 pregnancy.small-first-feeds",
              "Wed 2 Sep, 09:00 pregnancy.plan-the-first-hour",
              "Wed 16 Sep, 09:00 pregnancy.early-and-often",
              "Wed 23 Sep, 09:00 pregnancy.after-a-caesarean",
              "Wed 30 Sep, 09:00 guides.near-the-birth-with-two",
              "Wed 7 Oct, 09:00 pregnancy.before-the-birth",
              "Wed 14 Oct, 09:00 delayed-onset.what-to-know",
              "Wed 14 Oct, 11:20 first-hours.congratulations first-hours.first-feed",
              "Thu 15 Oct, 09:00 colostrum.first-day first-hours.a-bit-early",
              "Fri 16 Oct, 09:00 colostrum.frequent-feeds milk-coming-in.signs",
              "Sat 17 Oct, 09:00 milk-coming-in.it-is-in",
              "Mon 19 Oct, 09:00 let-down.reflex",
              "Tue 20 Oct, 09:00 guides.dehydration-signs",
              "Wed 21 Oct, 09:00 guides.twins",
              "Sat 24 Oct, 09:00 maintenance.supply-on-demand transition.milk-in-between",
              "Mon 26 Oct, 09:00 maintenance.signs-of-enough",
              "Wed 28 Oct, 09:00 maintenance.softer-breasts"
                  + " safety.has-anyone-weighed safety.signs-about-you",
              "Fri 6 Nov, 09:00 guides.nausea-at-let-down maintenance.support-your-body",
              "Sat 14 Nov, 09:00 maintenance.hot-sore-breast"
                  + " maintenance.worry-about-supply service.still-useful",
              "Wed 18 Nov, 09:00 maintenance.trial-and-error",
              "Wed 25 Nov, 09:00 maintenance.days-of-more-feeds"),
          "elin",
          List.of(
              "Thu 28 May, 09:00 pregnancy.hormones-of-milk"
                  + " pregnancy.milk-making-begins pregnancy.welcome",
              "Wed 3 Jun, 09:00 pregnancy.how-milk-is-made",
              "Wed 17 Jun, 09:00 colostrum.what-it-holds",
              "Wed 1 Jul, 09:00 composition.milk-changes",
              "Wed 15 Jul, 09:00 let-down.two-hormones",
              "Wed 29 Jul, 09:00 pregnancy.find-your-help pregnancy.medicines"));

  private ExpectedMails() {}
}
