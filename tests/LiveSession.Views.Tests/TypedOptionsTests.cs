using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Sessions;
using Source = LiveSession.Domain.Rounds.Choice.ChoiceSource;

namespace LiveSession.Views.Tests;

/// <summary>Devices are told whether a vote is between questions of the room or options of the agenda: they say "our question" of the first only.</summary>
public sealed class TypedOptionsTests
{
    public static TheoryData<Source, bool?> Sources => new()
    {
        { new Source.TypedOptions(["Lille", "Lyon"]), true },
        { new Source.EarlierRound("typed"), true },
        { new Source.RunOff("typed"), true },
        { new Source.EarlierRound(Room.Harvest), null },
        { new Source.EarlierRound(Room.Choice), null },
        { new Source.RunOff(Room.Choice), null },
        { new Source.EarlierRound("itself"), null },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Choice_SaysWhetherItsOptionsWereTyped(Source source, bool? typed)
    {
        var room = new Room().CheckIn("p-1");
        RoundPlan[] votes = [Vote("typed", new Source.TypedOptions(["Lille", "Lyon"])), Vote("itself", source)];
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. room.View.Read(model => model.Session.Agenda), .. votes])).Do(AggregateId.Session, new GoToRound("itself"));

        Assert.All([Audience.Console, Audience.Phone("p-1"), Room.Screen], audience => Assert.Equal(typed, Assert.IsType<ChoiceDetail>(((RoundRecord)room.Records(audience)["round/itself"]).Detail).Typed));
    }

    private static RoundPlan Vote(string id, Source source) => new(id, id, Instruction: null, Duration: null, new ChoiceSettings(new Domain.Rounds.Choice.ChoiceRule.One(), source, Live: false, Keep: 1));
}
