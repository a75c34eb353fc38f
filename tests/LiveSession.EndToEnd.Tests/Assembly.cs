// Processes, browsers and figures share two cores: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
