// One published server and one nginx at a time: they share two cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
