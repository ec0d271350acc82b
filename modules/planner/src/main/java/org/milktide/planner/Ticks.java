package org.milktide.planner;

import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milktide.domain.port.Releases;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.spi.JobFactory;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** The few triggers there are: one per shard and one for what dead senders left. */
final class Ticks {
  private static final Duration RECOVERY = Duration.ofSeconds(30);

  private Ticks() {}

  static SchedulerFactoryBean scheduler(ReleasePass pass, Duration tick) {
    JobDetail[] jobs = jobs();
    SchedulerFactoryBean factory = new SchedulerFactoryBean();
    factory.setSchedulerName("milktide");
    factory.setQuartzProperties(properties(tick));
    factory.setJobFactory(jobFactory(pass));
    factory.setJobDetails(jobs);
    factory.setTriggers(
        Stream.of(jobs)
            .map(job -> trigger(job, job.getJobClass() == RecoveryJob.class ? RECOVERY : tick))
            .toArray(Trigger[]::new));
    factory.setOverwriteExistingJobs(true);
    factory.setWaitForJobsToCompleteOnShutdown(true);
    return factory;
  }

  private static Properties properties(Duration tick) {
    Properties properties = new Properties();
    // Quartz's own choice asks for this machine's name, which in a container may have no address.
    properties.setProperty("org.quartz.scheduler.instanceId", UUID.randomUUID().toString());
    properties.setProperty("org.quartz.jobStore.isClustered", "true");
    properties.setProperty("org.quartz.jobStore.useProperties", "true");
    properties.setProperty(
        "org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
    // Quartz calls only what is later than this a misfire and fires all the rest, one by one.
    String late = String.valueOf(tick.multipliedBy(2).toMillis());
    properties.setProperty("org.quartz.jobStore.misfireThreshold", late);
    properties.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
    properties.setProperty(
        "org.quartz.threadPool.threadCount", String.valueOf(Releases.SHARDS + 1));
    return properties;
  }

  private static JobFactory jobFactory(ReleasePass pass) {
    return (fired, scheduler) -> {
      Class<? extends Job> job = fired.getJobDetail().getJobClass();
      return job == RecoveryJob.class ? new RecoveryJob(pass) : new ReleaseJob(pass);
    };
  }

  private static JobDetail[] jobs() {
    JobDetail recovery =
        JobBuilder.newJob(RecoveryJob.class).withIdentity("recovery").storeDurably().build();
    Stream<JobDetail> shards = IntStream.range(0, Releases.SHARDS).mapToObj(Ticks::shard);
    return Stream.concat(shards, Stream.of(recovery)).toArray(JobDetail[]::new);
  }

  private static JobDetail shard(int shard) {
    return JobBuilder.newJob(ReleaseJob.class)
        .withIdentity("shard-" + shard)
        .usingJobData(ReleaseJob.SHARD, String.valueOf(shard))
        .storeDurably()
        .build();
  }

  /** What an outage made late is skipped: the next tick sees all that is due anyway. */
  private static Trigger trigger(JobDetail job, Duration interval) {
    return TriggerBuilder.newTrigger()
        .withIdentity(job.getKey().getName())
        .forJob(job)
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
