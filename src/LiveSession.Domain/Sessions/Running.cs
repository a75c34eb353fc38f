using System.Collections.Immutable;

namespace LiveSession.Domain.Sessions;

/// <summary>What the facilitators have at hand while the day runs: who drives, what was announced, what is parked.</summary>
/// <param name="Control">The console that drives; null: any may.</param>
public sealed record Running(string? Control, ImmutableArray<Announcement> Announcements, ImmutableArray<ParkedTopic> Parked)
{
    /// <summary>The most announcements that are shown at once, and the most topics that are kept.</summary>
    public const int Most = 50;

    public static Running Initial { get; } = new(Control: null, [], []);

    /// <summary>Null when the command is not about any of it.</summary>
    public Decision? Decide(Command command, Session session, DateTimeOffset now) => command switch
    {
        TakeControl take => Take(take.DeviceId, session),
        ReleaseControl release => Same(Control, release.DeviceId) ? new ControlReleased() : Decision.AlreadySo,
        Announce announce => Tell(announce, session, now),
        WithdrawAnnouncement withdraw => Announcements.Any(known => Same(known.Id, withdraw.AnnouncementId)) ? new AnnouncementWithdrawn(withdraw.AnnouncementId) : Decision.AlreadySo,
        ParkTopic park => Park(park, now),
        SettleTopic settle => Settle(settle),
        _ => null,
    };

    /// <summary>Null when the event is not about any of it.</summary>
    public Running? Evolve(Event happened) => happened switch
    {
        ControlTaken taken => this with { Control = taken.DeviceId },
        ControlReleased => this with { Control = null },
        Announced announced => this with { Announcements = Announcements.Add(new Announcement(announced.AnnouncementId, announced.Text, announced.Table, announced.At)) },
        AnnouncementWithdrawn withdrawn => this with { Announcements = Announcements.RemoveAll(known => Same(known.Id, withdrawn.AnnouncementId)) },
        TopicParked parked => this with { Parked = Parked.Add(new ParkedTopic(parked.TopicId, parked.Text, parked.At, Settled: false)) },
        TopicSettled settled => Mark(settled.TopicId, settled: true),
        TopicReopened reopened => Mark(reopened.TopicId, settled: false),
        _ => null,
    };

    /// <summary>A console that is gone drives nothing.</summary>
    public Running Without(string deviceId) => Same(Control, deviceId) ? this with { Control = null } : this;

    private Decision Take(string deviceId, Session session)
    {
        if (session.Devices.GetValueOrDefault(deviceId) is not { Role: DeviceRole.Console })
        {
            return new Refusal(SessionRefusals.DeviceUnknown);
        }

        return Same(Control, deviceId) ? Decision.AlreadySo : new ControlTaken(deviceId);
    }

    private Decision Tell(Announce announce, Session session, DateTimeOffset now)
    {
        if (announce.Table is { } table && (table < 1 || table > session.Tables))
        {
            return new Refusal(SessionRefusals.TableUnknown);
        }

        if (Announcements.Any(known => Same(known.Id, announce.AnnouncementId)))
        {
            return Decision.AlreadySo;
        }

        return Announcements.Length >= Most ? new Refusal(SessionRefusals.TooManyAtOnce) : new Announced(announce.AnnouncementId, announce.Text, announce.Table, now);
    }

    private Decision Park(ParkTopic park, DateTimeOffset now)
    {
        if (Parked.Any(known => Same(known.Id, park.TopicId)))
        {
            return Decision.AlreadySo;
        }

        return Parked.Length >= Most ? new Refusal(SessionRefusals.TooManyAtOnce) : new TopicParked(park.TopicId, park.Text, now);
    }

    private Decision Settle(SettleTopic settle) => Parked.FirstOrDefault(known => Same(known.Id, settle.TopicId)) switch
    {
        null => new Refusal(SessionRefusals.TopicUnknown),
        { } known when known.Settled == settle.Settled => Decision.AlreadySo,
        _ => settle.Settled ? new TopicSettled(settle.TopicId) : new TopicReopened(settle.TopicId),
    };

    private Running Mark(string topicId, bool settled) =>
        this with { Parked = [.. Parked.Select(known => Same(known.Id, topicId) ? known with { Settled = settled } : known)] };
}
