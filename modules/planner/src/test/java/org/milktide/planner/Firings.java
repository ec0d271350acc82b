package org.milktide.planner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobListener;

/** The ticks of shards that schedulers ran. */
final class Firings implements JobListener {
  private final BlockingQueue<Firing> firings = new LinkedBlockingQueue<>();

  /** Which tick of which job. */
  record Firing(String job, Instant scheduledFor) {}

  @Override
  public String getName() {
    return "firings";
  }

  @Override
  public void jobToBeExecuted(JobExecutionContext context) {}

  @Override
  public void jobExecutionVetoed(JobExecutionContext context) {}

  @Override
  public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
    String job = context.getJobDetail().getKey().getName();
    if (job.startsWith("shard-")) {
      firings.add(new Firing(job, context.getScheduledFireTime().toInstant()));
    }
  }

  /** Waits for the next so many. */
  List<Firing> next(int count) throws InterruptedException {
    List<Firing> next = new ArrayList<>();
    while (next.size() < count) {
      Firing firing = firings.poll(30, TimeUnit.SECONDS);
      if (firing == null) {
        throw new AssertionError("only " + next.size() + " of " + count + " ticks in 30 s");
      }
      next.add(firing);
    }
    return next;
  }

  void forget() {
    firings.clear();
  }
}
