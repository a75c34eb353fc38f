using System.Collections.Immutable;

namespace LiveSession.Domain.Participants;

/// <summary>One person of the session: present or not, and the phones that act for them.</summary>
/// <param name="Devices">Device ids, oldest first.</param>
public sealed record Participant(bool Present, ImmutableArray<string> Devices) : Aggregate
{
    /// <summary>A lost phone, a borrowed one, a second tab: enough; older ones are let go, so that a shared badge photo cannot collect devices without end.</summary>
    public const int MostDevices = 5;

    /// <summary>The version of the seating that the person has last followed to a new table.</summary>
    public int ArrivedIn { get; init; }

    public static Participant Initial { get; } = new(Present: false, []);

    public override Decision Decide(Command command, DateTimeOffset now) => command switch
    {
        CheckIn { DeviceId: { } phone } => Join(phone, now),
        CheckIn => Present ? Decision.AlreadySo : new ParticipantCheckedIn(now),
        SignOff => Present ? new ParticipantSignedOff(now) : Decision.AlreadySo,
        ArriveAtTable arrive => arrive.Version <= ArrivedIn ? Decision.AlreadySo : new ArrivedAtTable(arrive.Table, arrive.Version),
        _ => new Refusal(Rounds.RoundRefusals.KindMismatch),
    };

    public override Aggregate Evolve(Event happened) => happened switch
    {
        ParticipantCheckedIn => this with { Present = true },
        ParticipantSignedOff => this with { Present = false },
        PhoneJoined joined => this with { Devices = [.. Devices.Add(joined.DeviceId).TakeLast(MostDevices)] },
        ArrivedAtTable arrived => this with { ArrivedIn = arrived.Version },
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a participant."),
    };

    private Decision Join(string deviceId, DateTimeOffset now)
    {
        if (!Present)
        {
            return Decision.Accept(new ParticipantCheckedIn(now), new PhoneJoined(deviceId));
        }

        return Devices.Contains(deviceId, StringComparer.Ordinal) ? Decision.AlreadySo : new PhoneJoined(deviceId);
    }
}

/// <summary>A person is here.</summary>
/// <param name="DeviceId">The phone that they came with; null: without one, seen at a kiosk.</param>
public sealed record CheckIn(string? DeviceId) : Command;

/// <summary>A person has gone home, or was taken for somebody else; whoever acts for them again is here again by checking in.</summary>
public sealed record SignOff : Command;

/// <summary>A person says that they are at the table that the seating sent them to.</summary>
/// <param name="Version">The version of the seating that they answer.</param>
public sealed record ArriveAtTable(int Table, int Version) : Command;

/// <summary>The person has followed the seating to their table, as it was in this version of the plan.</summary>
public sealed record ArrivedAtTable(int Table, int Version) : Event;

/// <summary>The person is present, by phone, badge or a colleague's word.</summary>
public sealed record ParticipantCheckedIn(DateTimeOffset At) : Event;

/// <summary>The person has left, or was checked in by mistake.</summary>
public sealed record ParticipantSignedOff(DateTimeOffset At) : Event;

/// <summary>A phone acts for the person from now on.</summary>
public sealed record PhoneJoined(string DeviceId) : Event;
