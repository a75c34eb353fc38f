using LiveSession.EndToEnd.Tests.Browser;
using LiveSession.EndToEnd.Tests.Crash;
using LiveSession.EndToEnd.Tests.Gallery;
using LiveSession.EndToEnd.Tests.Phone;
using Xunit.Abstractions;

namespace LiveSession.EndToEnd.Tests;

/// <summary>What takes long begins first, so that it is not left over when the rest is done.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [GalleryRoom.Name, nameof(PlenaryTests), nameof(KilledServerTests), nameof(ServedPagesTests), PhoneRoom.Name, nameof(RehearsalTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(PlaceOf);

    private static int PlaceOf(ITestCollection collection) =>
        Array.FindIndex(Long, name => collection.DisplayName.Contains(name, StringComparison.Ordinal)) is >= 0 and var place ? place : Long.Length;
}
