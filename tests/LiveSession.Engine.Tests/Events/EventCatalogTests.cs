using System.Text.Json.Nodes;
using LiveSession.Domain;
using LiveSession.Engine.Events;
using LiveSession.Engine.Tests.Contract;

namespace LiveSession.Engine.Tests.Events;

public sealed class EventCatalogTests
{
    [Theory]
    [InlineData("jar.broken", "{}")]
    [InlineData("jar.marblesPut", "{}")]
    [InlineData("jar.marblesPut", """{"marbles":1,"colour":"red"}""")]
    [InlineData("jar.marblesPut", """{"marbles":"many"}""")]
    [InlineData("jar.marblesPut", "null")]
    [InlineData("jar.marblesPut", "{")]
    public void WhatIsNotWhollyUnderstood_IsNotRead(string name, string data) =>
        Assert.Throws<UndecodableEventException>(() => Jar.Catalog.Decode(new StoredEvent(name, data)));

    [Fact]
    public void EventWithoutAName_CannotBeStored() => Assert.Throws<ArgumentException>(() => Jar.Catalog.Encode(new Unnamed()));

    [Fact]
    public void OldEvent_IsReadByWayOfEachNewerShape()
    {
        var catalog = new EventCatalog(LedgerJson.With(), [EventName.Of<MarblesPut>("jar.marblesPut")], [
            new Upcaster("jar.bagEmptied", "jar.ballsPut", old => new JsonObject { ["balls"] = old["bag"]!["size"]!.DeepClone() }),
            new Upcaster("jar.ballsPut", "jar.marblesPut", old => new JsonObject { ["marbles"] = old["balls"]!.DeepClone() }),
        ]);

        Assert.Equal(new MarblesPut(7), catalog.Decode(new StoredEvent("jar.bagEmptied", """{"bag":{"size":7}}""")));
        Assert.Equal("jar.marblesPut", catalog.Encode(new MarblesPut(7)).Name);
    }

    [Fact]
    public void NameThatIsOldAndCurrent_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new EventCatalog(
            LedgerJson.With(), [EventName.Of<MarblesPut>("jar.marblesPut")], [new Upcaster("jar.marblesPut", "jar.closed", old => old)]));

    [Fact]
    public void NameGivenTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new EventCatalog(
            LedgerJson.With(), [EventName.Of<MarblesPut>("jar.closed"), EventName.Of<JarClosed>("jar.closed")]));

    private sealed record Unnamed : Event;
}
