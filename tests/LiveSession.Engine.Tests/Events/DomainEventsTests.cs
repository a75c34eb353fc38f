using System.Text.Json.Nodes;
using LiveSession.Domain;
using LiveSession.Engine.Events;

namespace LiveSession.Engine.Tests.Events;

/// <summary>The ledger's file format: what was written once must be readable for ever. A sample is added, never changed.</summary>
public sealed class DomainEventsTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples");

    private static readonly string[] Stored = [.. DomainEvents.Catalog.Names, .. DomainEvents.Catalog.OldNames];

    public static TheoryData<string> StoredNames => [.. Stored];

    [Fact]
    public void EveryEventOfTheDomain_HasAStoredName()
    {
        var events = typeof(Event).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract);

        Assert.Equal(events.OrderBy(Name, StringComparer.Ordinal), DomainEvents.Catalog.Types.OrderBy(Name, StringComparer.Ordinal));

        static string? Name(Type type) => type.FullName;
    }

    [Theory]
    [MemberData(nameof(StoredNames))]
    public void StoredName_HasASampleThatCanBeRead(string name) =>
        Assert.IsAssignableFrom<Event>(DomainEvents.Catalog.Decode(new StoredEvent(name, Sample(name))));

    [Theory]
    [MemberData(nameof(StoredNames))]
    public void Sample_IsWrittenBackAsItIs(string name)
    {
        if (DomainEvents.Catalog.OldNames.Contains(name, StringComparer.Ordinal))
        {
            return;
        }

        var written = DomainEvents.Catalog.Encode(DomainEvents.Catalog.Decode(new StoredEvent(name, Sample(name))));

        Assert.Equal(name, written.Name);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Sample(name)), JsonNode.Parse(written.Data)), written.Data);
    }

    [Fact]
    public void EverySample_BelongsToAStoredName() =>
        Assert.Equal(
            Stored.Order(StringComparer.Ordinal),
            Directory.GetFiles(Samples).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void SpeechOfTheRoom_IsStoredAsSpoken() =>
        Assert.Contains("Comment partager l'eau ? ماء", DomainEvents.Catalog.Encode(
            DomainEvents.Catalog.Decode(new StoredEvent("round.questionAsked", Sample("round.questionAsked")))).Data, StringComparison.Ordinal);

    private static string Sample(string name) => File.ReadAllText(Path.Combine(Samples, name + ".json"));
}
