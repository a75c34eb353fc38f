using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Views.Rounds;
using LiveSession.Views.Screens;
using LiveSession.Views.Sources;

namespace LiveSession.Views;

/// <summary>Which record sets there are, who follows which, and which ones an event can concern.</summary>
internal static class RecordSets
{
    public static string Person(string participant) => "person/" + participant;

    public static bool IsPerson(string name) => name.StartsWith("person/", StringComparison.Ordinal);

    /// <summary>The sets whose devices start afresh, because the person has another table now or the screen shows something else; null: all people's.</summary>
    public static IEnumerable<string>? Recomposed(Event happened) => happened switch
    {
        Domain.Sessions.ParticipantsSeated seated => seated.Seats.Select(seat => Person(seat.Participant)),
        Domain.Sessions.ParticipantMoved moved => [Person(moved.Participant)],
        Domain.Sessions.SeatsReleased released => released.Participants.Select(Person),
        // Whoever resumes at an old position would miss what it was not given before.
        Domain.Sessions.ScreensAssigned assigned => assigned.DeviceIds.Select(Device),
        Domain.Sessions.SeatingPlanned or Domain.Sessions.SeatingTakenBack => null,
        _ => [],
    };

    public static IEnumerable<RecordSetName> For(Audience audience, SessionModel model)
    {
        if (audience is { Role: DeviceRole.Screen, Device: { } screen })
        {
            yield return ScreenContents.For(screen, model);
            yield return new RecordSetName(Device(screen), () => [new ScreenSource(screen)], Everywhere: true, Lasting: false);
            yield break;
        }

        yield return new RecordSetName(audience.Role.ToString(), () => SharedSources(audience.Role), Everywhere: true);
        if (audience.Participant is { } participant)
        {
            yield return new RecordSetName(Person(participant), () => PersonSources(participant), Urgent: false);
        }

        if ((audience.Table ?? (audience.Participant is { } seated ? model.TableOf(seated) : null)) is { } table)
        {
            yield return new RecordSetName(Table(table), () => [new TableSource(table), new AnnouncementSource(known => known.Table == table), .. RoundKindViews.TableSources(table)]);
        }

        if (audience is { Role: DeviceRole.Tablet, Table: { } stands })
        {
            yield return new RecordSetName(Tablet(stands), () => RoundKindViews.TabletSources(stands));
        }

        if (audience.Device is { } device)
        {
            yield return new RecordSetName(Device(device), () => [audience.Role is DeviceRole.Kiosk ? new KioskSource(device) : new ConsoleSource(device)], Lasting: false);
        }
    }

    /// <summary>Names of the sets that the event can change, beside those that every event can; null: any.</summary>
    public static IEnumerable<string>? Concerned(Happened happened, SessionModel model)
    {
        if (happened.Stream.Kind is AggregateKind.Session || RecordSource.MovesTheRoom(happened.Event))
        {
            return null;
        }

        return happened.Stream.Kind switch
        {
            AggregateKind.Table => [Table(SessionModel.NumberOf(happened.Stream)), Tablet(SessionModel.NumberOf(happened.Stream))],
            AggregateKind.Participant => [Person(happened.Stream.Key), .. SeatOf(happened.Stream.Key, model)],
            _ => OfPeople(RoundKindViews.PeopleOf(happened, model), model).Concat(RoundKindViews.TablesOf(happened, model).SelectMany(table => new[] { Table(table), Tablet(table) })),
        };
    }

    // What happens to a person can concern the tablet that they sit at.
    private static IEnumerable<string> OfPeople(IEnumerable<string> people, SessionModel model)
    {
        foreach (var person in people)
        {
            yield return Person(person);
            if (model.TableOf(person) is { } table)
            {
                yield return Tablet(table);
            }
        }
    }

    private static IEnumerable<string> SeatOf(string participant, SessionModel model) => model.TableOf(participant) is { } table ? [Table(table)] : [];

    // A kiosk stands where anybody can use it: it is told nothing of what the room does or who is in it.
    public static IEnumerable<RecordSource> SharedSources(DeviceRole role) => role is DeviceRole.Kiosk
        ? [new SessionSource(role), new AnnouncementSource(known => known.Table is null)]
        : RoomSources(role);

    private static IEnumerable<RecordSource> RoomSources(DeviceRole role) =>
    [
        new SessionSource(role),
        new RoundSource(role, role is DeviceRole.Screen ? Screens.ScreenSubjects.Before : null),
        .. role is DeviceRole.Console ? new RecordSource[] { new DeviceSource(), new TableProgressSource(), new SeatMapSource(), new ParkedTopicSource(), new AnnouncementSource(_ => true) } : [new AnnouncementSource(known => known.Table is null)],
        .. role is DeviceRole.Moderator ? new RecordSource[] { new TableProgressSource() } : [],
        .. role is DeviceRole.Console or DeviceRole.Screen ? new RecordSource[] { new SeatingSource(role) } : [],
        .. RoundKindViews.SharedSources(role),
    ];

    private static IEnumerable<RecordSource> PersonSources(string participant) => [new MeSource(participant), .. RoundKindViews.PersonSources(participant)];

    private static string Device(string id) => "device/" + id;

    private static string Table(int number) => "table/" + number.ToString(CultureInfo.InvariantCulture);

    private static string Tablet(int number) => "tablet/" + number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A record set by name, and how to make it.</summary>
/// <param name="Urgent">False for a person's own records, which their receipts have told already.</param>
/// <param name="Everywhere">True for the few sets that look at every event.</param>
/// <param name="Lasting">False for what one device is shown: it may be let go once nobody follows it.</param>
internal sealed record RecordSetName(string Name, Func<IEnumerable<RecordSource>> Sources, bool Urgent = true, bool Everywhere = false, bool Lasting = true);
