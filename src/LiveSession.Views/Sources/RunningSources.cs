using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Sources;

/// <summary>The following console itself.</summary>
internal sealed class ConsoleSource(string deviceId) : RecordSource
{
    public override string Family => "console";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind is AggregateKind.Session ? [Family] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        if (model.Session.Devices.GetValueOrDefault(deviceId) is not { } device)
        {
            return null;
        }

        var control = model.Session.Running.Control;
        return new ConsoleRecord(device.Id, device.Name, control is null || Same(control, deviceId), control is null ? null : model.Session.Devices.GetValueOrDefault(control)?.Name);
    }
}

/// <summary>What everybody is told.</summary>
internal sealed class AnnouncementSource(Func<Announcement, bool> sees) : RecordSource
{
    public override string Family => "announcement";

    public override IEnumerable<string> Keys(SessionModel model) => model.Session.Running.Announcements.Where(sees).Select(known => Key(known.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        Announced announced => [Key(announced.AnnouncementId)],
        AnnouncementWithdrawn withdrawn => [Key(withdrawn.AnnouncementId)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.Running.Announcements.FirstOrDefault(known => Same(known.Id, Id(key)) && sees(known)) is { } found
            ? new AnnouncementRecord(found.Id, found.Text, found.At.ToUnixTimeMilliseconds(), found.Table)
            : null;
}

/// <summary>Topics that wait for their moment.</summary>
internal sealed class ParkedTopicSource : RecordSource
{
    public override string Family => "topic";

    public override IEnumerable<string> Keys(SessionModel model) => model.Session.Running.Parked.Select(known => Key(known.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        TopicParked parked => [Key(parked.TopicId)],
        TopicSettled settled => [Key(settled.TopicId)],
        TopicReopened reopened => [Key(reopened.TopicId)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.Running.Parked.FirstOrDefault(known => Same(known.Id, Id(key))) is { } found
            ? new ParkedTopicRecord(found.Id, found.Text, found.At.ToUnixTimeMilliseconds(), found.Settled)
            : null;
}
