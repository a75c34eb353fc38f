using System.Collections;
using System.Globalization;
using System.Reflection;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests.Days;

/// <summary>
/// Any command of the domain, found by reflection, with values that often fit: few people, tables and ids, so that commands meet. What does
/// not fit is refused, as in a room.
/// </summary>
internal sealed class RandomCommands(Room room, int seed)
{
    private static readonly Type[] Types = [.. typeof(Command).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract && type.Name is not (nameof(CreateSession) or nameof(PlanAgenda) or nameof(OpenBallots) or nameof(CastSealedBallot)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    private static readonly Type[] InRounds = [.. Types.Where(type => type.Namespace!.Contains(".Rounds", StringComparison.Ordinal))];
    private static readonly Type[] Life = [.. InRounds.Where(type => type.Namespace!.EndsWith(".Rounds", StringComparison.Ordinal))];
    private static readonly Type[] Elsewhere = [.. Types.Except(InRounds)];

    private readonly Random _dice = new(seed);
    private string _writer = "p-1";
    private int _announced;

    /// <summary>Sends one command to whoever decides on it.</summary>
    public void Send()
    {
        if (_dice.Next(10) < 6)
        {
            var roundId = RoundId();
            room.Try(AggregateId.Round(roundId), ForRound(roundId));
        }
        else
        {
            var type = Elsewhere[_dice.Next(Elsewhere.Length)];
            var command = (Command)Make(type);
            if (!IsTooLate(command))
            {
                room.Try(TargetOf(type), command);
            }
        }
    }

    // What was opened stays in the agenda as it was opened: the server sees to that.
    private bool IsTooLate(Command command) => command is RemoveRound or PutRound && room.View.Read(model => model.Round(((AgendaEdit)command).RoundId).Plan is not null);

    private Command ForRound(string roundId)
    {
        var (life, plan) = room.View.Read(model => (model.Round(roundId).Life, model.PlanOf(roundId)!));
        var types = life switch
        {
            RoundLife.Planned => [typeof(OpenRound)],
            RoundLife.Closed when _dice.Next(3) == 0 => [typeof(ReopenRound)],
            _ when _dice.Next(6) == 0 => Life,
            _ => OfKind(plan.Settings.GetType()),
        };
        var type = types.Length == 0 ? typeof(CloseRound) : types[_dice.Next(types.Length)];
        return type == typeof(OpenRound) ? Opening(plan) : (Command)Make(type);
    }

    // What lies in the folder of the kind, and in the one that kinds share.
    private static Type[] OfKind(Type settings) => [.. InRounds.Where(type => type.Namespace!.StartsWith(settings.Namespace!, StringComparison.Ordinal) || type.Namespace.EndsWith(".TableNotes", StringComparison.Ordinal))];

    private AggregateId TargetOf(Type type) => type.Namespace!.Split('.')[2] switch
    {
        "Tables" => AggregateId.Table(1 + _dice.Next(2)),
        "Participants" => AggregateId.Participant(Person()),
        _ => AggregateId.Session,
    };

    // Often the round that the room is in: else its records are nobody's.
    private string RoundId() => room.View.Read(model => _dice.Next(3) > 0 && model.Session.CurrentRound is { } current ? current : model.Session.Agenda[_dice.Next(model.Session.Agenda.Length)].Id);

    private OpenRound Opening(RoundPlan plan) => new(
        plan,
        [.. Enumerable.Range(1, 3).Select(number => new Option(Id(number), number, "Option", Subtheme: null, Lineage: []))],
        Facts());

    private RoomFacts Facts() => room.View.Read(model => model.RoomFacts(_dice.Next()));

    // Whoever writes does so from the own seat, the devices that follow stay paired, and no message has the id of another: the server sees to that.
    private object Make(Type type)
    {
        _writer = Person();
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(ValueOf)]);
    }

    private object? ValueOf(ParameterInfo parameter) => parameter switch
    {
        { Name: "DeviceId", Member.DeclaringType.Name: nameof(PairDevice) or nameof(RevokeDevice) } => "d-1",
        { Name: "Name", Member.DeclaringType.Name: nameof(PairDevice) } => "Spare",
        { Name: "AnnouncementId", Member.DeclaringType.Name: nameof(Announce) } => Announcement(++_announced),
        { Name: "AnnouncementId" } => Announcement(_dice.Next(_announced + 1)),
        _ => ValueOf(parameter.ParameterType, parameter.Name!),
    };

    private object? ValueOf(Type type, string name) => type switch
    {
        _ when name == "Table" => room.View.Read(model => model.TableOf(_writer)) ?? (type == typeof(int) ? 1 + _dice.Next(2) : null),
        _ when Nullable.GetUnderlyingType(type) is { } inner => _dice.Next(3) == 0 ? null : ValueOf(inner, name),
        _ when type == typeof(string) => Text(name),
        _ when type == typeof(int) => Number(name),
        _ when type == typeof(bool) => _dice.Next(2) == 0,
        _ when type == typeof(decimal) => 10m + _dice.Next(5),
        _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(1 + _dice.Next(9)),
        _ when type == typeof(DateTimeOffset) => Room.Now,
        _ when type == typeof(RoomFacts) => Facts(),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(_dice.Next(Enum.GetValues(type).Length)),
        _ when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) => Several(type.GetGenericArguments()[0], name),
        _ when type == typeof(RoundPlan) => room.View.Read(model => model.Session.Agenda[0]),
        _ when type.IsAbstract || type == typeof(Refusal) => null,
        _ => Make(type),
    };

    private Array Several(Type element, string name)
    {
        var several = Array.CreateInstance(element, 1 + _dice.Next(2));
        for (var index = 0; index < several.Length; index++)
        {
            several.SetValue(ValueOf(element, name), index);
        }

        return several;
    }

    private string Text(string name) => name switch
    {
        "Author" or "Participant" or "Owner" or "Person" or "Listener" => _writer,
        "By" => _dice.Next(2) == 0 ? _writer : null!,
        "ParticipantId" or "Witness" or "People" or "Present" => Person(),
        "RoundId" or "Before" => RoundId(),
        "Entry" => (1 + _dice.Next(4)).ToString(CultureInfo.InvariantCulture),
        "NewId" => "copy-" + _dice.Next(3).ToString(CultureInfo.InvariantCulture),
        "DeviceId" => new[] { "s-1", "s-2", "k-1", "c-1", "d-1" }[_dice.Next(5)],
        _ when name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal) || name is "Drafts" => Id(1 + _dice.Next(4)),
        _ => "word " + _dice.Next(3).ToString(CultureInfo.InvariantCulture),
    };

    private int Number(string name) => name switch
    {
        "Subtheme" => 0,
        "After" or "Version" => room.View.Read(model => model.Session.History.Version),
        _ => _dice.Next(4),
    };

    private string Person() => "p-" + (1 + _dice.Next(4)).ToString(CultureInfo.InvariantCulture);

    private static string Announcement(int number) => "a-" + number.ToString(CultureInfo.InvariantCulture);

    private static string Id(int number) => "x-" + number.ToString(CultureInfo.InvariantCulture);
}
