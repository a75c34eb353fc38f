using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests;

/// <summary>How far the room is, is for those who run it: whatever figure the big screen shows, facilitator and moderator have too, in every kind.</summary>
public sealed class CountsTests
{
    public static TheoryData<string> Kinds => [.. EveryKind.Settings.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void FiguresOfTheScreen_AreTheFacilitatorsAndTheModeratorsToo(string kind)
    {
        var room = Opened(kind);
        var shown = FiguresOf(room, Room.Screen, kind);

        Assert.Subset(FiguresOf(room, Audience.Console, kind), shown);
        Assert.Subset(FiguresOf(room, Audience.Moderator, kind), shown);
    }

    [Fact]
    public void Figures_AreFoundAtAll() => Assert.Contains("adopted", FiguresOf(Opened("adoption"), Room.Screen, "adoption"));

    private static Room Opened(string kind)
    {
        var plan = new RoundPlan(kind, "Round", null, null, EveryKind.Settings[kind]);
        var options = Enumerable.Range(1, 3).Select(number => new Option($"o-{number}", number, "Option", Subtheme: null, Lineage: [])).ToArray();
        var room = new Room().Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [plan])).CheckIn("p-1").CheckIn("p-2");
        return room.Do(AggregateId.Round(kind), new OpenRound(plan, options, room.View.Read(model => model.RoomFacts(1)))).Do(AggregateId.Session, new GoToRound(kind));
    }

    private static HashSet<string> FiguresOf(Room room, Audience audience, string kind)
    {
        var round = Assert.IsType<RoundRecord>(room.Records(audience)["round/" + kind]);
        return [.. JsonSerializer.SerializeToElement(round.Detail, ContractsJson.Options).EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.Number).Select(property => property.Name)];
    }
}
