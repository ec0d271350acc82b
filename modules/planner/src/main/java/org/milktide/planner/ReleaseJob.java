package org.milktide.planner;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One shard's tick. */
@DisallowConcurrentExecution
final class ReleaseJob implements Job {
  /** Names the shard among the job's data. */
  static final String SHARD = "shard";

  private static final Logger log = LoggerFactory.getLogger(ReleaseJob.class);

  private final ReleasePass pass;

  ReleaseJob(ReleasePass pass) {
    this.pass = pass;
  }

  @Override
  public void execute(JobExecutionContext context) {
    int shard = Integer.parseInt(context.getMergedJobDataMap().getString(SHARD));
    try {
      pass.run(shard);
    } catch (RuntimeException e) {
      log.warn(
          "The pass over shard {} failed; the next tick tries again: {}", shard, Failure.brief(e));
    }
  }
}
