using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.Interlude;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests;

/// <summary>How many have committed is told; who, to nobody else.</summary>
public sealed class AdoptionViewTests
{
    private const string Adoption = "adopt";
    private static readonly AggregateId Round = AggregateId.Round(Adoption);

    [Fact]
    public void Ambition_IsToldToAll_WithItsLineage()
    {
        var room = Adopting();
        foreach (var audience in new[] { Audience.Phone("p-1"), Audience.Tablet(1), Room.Screen, Audience.Console, Audience.Director })
        {
            var ambition = Assert.Single(DetailOf(room, audience).Ambitions);
            Assert.Equal("How?", ambition.Text);
            Assert.Equal(["Why?", "How?"], ambition.Lineage.Select(item => item.Text));
        }
    }

    [Fact]
    public void Count_IsForScreenAndConsole()
    {
        var room = Adopting().Do(Round, new AdoptAmbition("p-2", TableOf("p-2"), Adopted: true));
        Assert.Equal(1, DetailOf(room, Room.Screen).Adopted);
        Assert.Equal(1, DetailOf(room, Audience.Console).Adopted);
        Assert.Null(DetailOf(room, Audience.Phone("p-1")).Adopted);
        Assert.Null(DetailOf(room, Audience.Director).Adopted);
        Assert.DoesNotContain("p-2", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("p-2", Text(room.Records(Audience.Console).Values.OfType<RoundRecord>()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_SeesTheirOwn_UntilTheyTakeItBack()
    {
        var room = Adopting().Do(Round, new AdoptAmbition("p-1", TableOf("p-1"), Adopted: true));
        using var phone = room.View.Follow(Audience.Phone("p-1"), new());
        Assert.Contains("adoption/" + Adoption, Room.Decode(await phone.NextAsync(CancellationToken.None)).Set.Keys);
        Assert.Empty(room.Records(Audience.Phone("p-2")).Values.OfType<AdoptionRecord>());
        room.Do(Round, new AdoptAmbition("p-1", TableOf("p-1"), Adopted: false));
        Assert.Contains("adoption/" + Adoption, Room.Decode(await phone.NextAsync(CancellationToken.None)).Gone);
    }

    [Fact]
    public void Table_SeesHowManyOfIt()
    {
        var room = Adopting();
        var table = room.View.Read(model => model.TableOf("p-1")!.Value);
        using var tablet = room.View.Follow(Audience.Tablet(table), new());
        Assert.Equal(0, TableOf(tablet).Adopted);
        room.Do(Round, new AdoptAmbition("p-1", table, Adopted: true));
        Assert.Equal(1, TableOf(tablet).Adopted);
        Assert.Equal(1, Assert.Single(room.Records(Audience.Console).Values.OfType<TableProgressRecord>(), progress => progress.Number == table).Done);
    }

    [Fact]
    public void Interlude_TellsEverybodyTheSame()
    {
        var room = new Room();
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [new RoundPlan("tea", "Tea", null, TimeSpan.FromMinutes(15), new InterludeSettings(Domain.Rounds.Interlude.InterludePurpose.Break, "In the hall"))])).Open("tea");
        foreach (var audience in new[] { Audience.Phone("p-1"), Audience.Tablet(1), Room.Screen, Audience.Console, Audience.Director })
        {
            var told = Assert.Single(room.Records(audience).Values.OfType<RoundRecord>());
            Assert.Equal(new InterludeDetail(Contracts.Records.InterludePurpose.Break, "In the hall"), told.Detail);
        }
    }

    // The console knows who sits where, so only what the adoption itself tells is looked at.
    private static string Text(IEnumerable<LiveRecord> records) => string.Join('\n', records.Select(record => System.Text.Json.JsonSerializer.Serialize(record, Contracts.ContractsJson.Options)));

    private static Room Adopting()
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2");
        var plan = new RoundPlan(Adoption, "Ambition", null, null, new AdoptionSettings(Room.Choice));
        Option[] chosen = [new("q-2", 2, "How?", null, [new Ancestor("q-1", Room.Choice, "Why?"), new Ancestor("q-2", Room.Choice, "How?")])];
        return room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [plan])).Do(Round, new OpenRound(plan, chosen)).Do(AggregateId.Session, new GoToRound(Adoption));
    }

    private static int? TableOf(string participant) => Adopting().View.Read(model => model.TableOf(participant));

    private static TableAdoptionRecord TableOf(Follow.Follower tablet) =>
        Assert.Single(Room.Next(tablet).Set.Values.OfType<TableAdoptionRecord>());

    private static AdoptionDetail DetailOf(Room room, Audience audience) =>
        Assert.IsType<AdoptionDetail>(Assert.Single(room.Records(audience).Values.OfType<RoundRecord>(), round => round.Id == Adoption).Detail);
}
