// Most of these tests wait most of the time: three beside each other keep two cores busy. What does not bear that is in Alone.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
[assembly: TestCollectionOrderer("LiveSession.EndToEnd.Tests.LongestFirst", "LiveSession.EndToEnd.Tests")]
