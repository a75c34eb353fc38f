using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;

namespace LiveSession.Views.Tests.Days;

/// <summary>
/// Whatever happens in rounds of any kind, and wherever a device drops out and comes back, it shows what a server that starts now would
/// tell it: a source that forgets an event that concerns it is found here.
/// </summary>
public sealed class EveryKindTests
{
    private const int Seeds = 6;
    private const int Commands = 12_000;

    // Sealed ballots are opened by the server with a key; the others need so much to come together that no day here has them.
    private static readonly Type[] Elsewhere = [typeof(SealedBallotCast), typeof(BallotsOpened), typeof(IdeaLetGo), typeof(ListQuestionRemoved), typeof(SignatureTakenBack)];

    public static TheoryData<int> Days => [.. Enumerable.Range(1, Seeds)];

    [Theory]
    [MemberData(nameof(Days))]
    [Trait("Rule", "N4")]
    public void AnyDay_IsShownAsItIs(int seed)
    {
        var (room, devices) = Begin();
        var commands = new RandomCommands(room, seed);
        var dice = new Random(seed);
        for (var command = 1; command <= Commands; command++)
        {
            commands.Send();
            devices[dice.Next(devices.Length)].CatchUp(room.View);
            if (command % 500 == 0)
            {
                var now = room.Replayed();
                foreach (var device in devices)
                {
                    device.CatchUp(room.View);
                    var differences = device.DifferencesFrom(now);
                    Assert.True(differences.Count == 0, $"after {command} commands, {string.Join(" | ", room.Happened.TakeLast(3))}:\n{string.Join('\n', differences)}");
                }
            }
        }
    }

    [Fact]
    public void TheseDays_HoldEveryEventOfTheDomain()
    {
        var happened = new HashSet<Type>();
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var (room, _) = Begin();
            var commands = new RandomCommands(room, seed);
            for (var command = 0; command < Commands; command++)
            {
                commands.Send();
            }

            happened.UnionWith(room.Happened.Select(each => each.Event.GetType()));
        }

        var all = typeof(Event).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract);
        var missing = string.Join(", ", all.Except(happened).Except(Elsewhere).Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.True(missing.Length == 0, missing);
    }

    private static (Room Room, Replica[] Devices) Begin()
    {
        var lists = new QuestionHarvestSettings("Theme", ["One"], Moderated: true, MaxPerPerson: 5, new TableListSettings(3));
        var room = new Room([.. EveryKind.Settings.Append(new("lists", lists)).Select(kind => new RoundPlan(kind.Key, kind.Key, Instruction: null, Duration: null, kind.Value))]);
        foreach (var person in new[] { "p-1", "p-2", "p-3", "p-4" })
        {
            room.CheckIn(person);
        }

        room.Do(AggregateId.Session, new PairDevice("s-2", DeviceRole.Screen, Table: null, "Right"));
        room.Do(AggregateId.Session, new PairDevice("k-1", DeviceRole.Kiosk, Table: null, "Door"));
        room.Do(AggregateId.Session, new PairDevice("c-1", DeviceRole.Console, Table: null, "Console"));
        return (room, [.. new[]
        {
            new Audience(Contracts.Records.DeviceRole.Console, Device: "c-1"), Audience.Moderator, Audience.Director, Audience.Kiosk("k-1"), Audience.Screen("s-1"), Audience.Screen("s-2"),
            Audience.Phone("p-1"), Audience.Phone("p-2"), Audience.Tablet(1), Audience.Tablet(2),
        }.Select(audience => new Replica(audience))]);
    }
}
