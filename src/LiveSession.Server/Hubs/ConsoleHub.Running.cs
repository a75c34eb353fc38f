using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Server.Sessions;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>What keeps the day running: the agenda, who drives, messages, parked topics, calls for help.</summary>
public sealed partial class ConsoleHub
{
    private const int LongestInstruction = 400;
    private const int LongestMessage = 280;

    // As in agenda files.
    private const int LongestRound = 12 * 60 * 60;

    public Task<Receipt> TakeControl(Wire.TakeControl asked) => ToSession(asked, new Domain.Sessions.TakeControl(Device.DeviceId));

    public Task<Receipt> ReleaseControl(Wire.ReleaseControl asked) => ToSession(asked, new Domain.Sessions.ReleaseControl(Device.DeviceId));

    [NeedsControl]
    public Task<Receipt> MoveRound(Wire.MoveRound asked) => ToSession(asked, new Domain.Sessions.MoveRound(asked.RoundId, asked.Before));

    [NeedsControl]
    public Task<Receipt> SkipRound(Wire.SkipRound asked) => ToSession(asked, new Domain.Sessions.SkipRound(asked.RoundId, asked.Skipped));

    // The copy's id comes from the command, so that a retry plans no second copy.
    [NeedsControl]
    public Task<Receipt> DuplicateRound(Wire.DuplicateRound asked) =>
        ToSession(asked, new Domain.Sessions.DuplicateRound(asked.RoundId, "round-" + asked.CommandId.ToLowerInvariant()));

    [NeedsControl]
    public async Task<Receipt> PlanRunOff(Wire.PlanRunOff asked)
    {
        var (title, refused) = TypedText.Required(asked.Title, TypedText.LongestTitle);
        var (instruction, instructionRefused) = TypedText.Optional(asked.Instruction, LongestInstruction);
        return refused ?? instructionRefused ?? await RunOfShow.PlanRunOffAsync(Device, asked with { Title = title, Instruction = instruction }, Aborted);
    }

    [NeedsControl]
    public async Task<Receipt> EditRound(Wire.EditRound asked)
    {
        var (title, refused) = TypedText.Required(asked.Title, TypedText.LongestTitle);
        var (instruction, instructionRefused) = TypedText.Optional(asked.Instruction, LongestInstruction);
        var seconds = asked.Seconds is null or (> 0 and <= LongestRound) ? null : CommandGateway.Refuse(RefusalCodes.InvalidInput);
        return refused ?? instructionRefused ?? seconds ?? await RunOfShow.EditAsync(Device, asked, new Domain.Sessions.EditRound(asked.RoundId, title, instruction, Length(asked.Seconds)) { Vote = HeldAs(asked.Vote) }, Aborted);
    }

    public async Task<Receipt> PlaceKiosk(Wire.PlaceKiosk asked) => asked.PerRow is < 1 or > Domain.Sessions.Session.MostTables
        ? CommandGateway.Refuse(RefusalCodes.InvalidInput)
        : await ToSession(asked, new Domain.Sessions.PlaceKiosk(asked.DeviceId, new Domain.Sessions.KioskPlace(SideOf(asked.Side), asked.PerRow)));

    public async Task<Receipt> Announce(Wire.Announce asked)
    {
        // A second operator answers a table; what all phones show is told by whoever drives.
        var (text, refused) = TypedText.Required(asked.Text, LongestMessage);
        return refused ?? (asked.Table is null ? control.Refuses(Device) : null) ?? await ToSession(asked, new Domain.Sessions.Announce(asked.CommandId, text, asked.Table));
    }

    public Task<Receipt> WithdrawAnnouncement(Wire.WithdrawAnnouncement asked) => ToSession(asked, new Domain.Sessions.WithdrawAnnouncement(asked.AnnouncementId));

    public async Task<Receipt> ParkTopic(Wire.ParkTopic asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, LongestMessage);
        return refused ?? await ToSession(asked, new Domain.Sessions.ParkTopic(asked.CommandId, text));
    }

    public Task<Receipt> SettleTopic(Wire.SettleTopic asked) => ToSession(asked, new Domain.Sessions.SettleTopic(asked.TopicId, asked.Settled));

    public async Task<Receipt> EndHelpCall(Wire.EndHelpCall asked) => asked.Table < 1 || asked.Table > Session.View.Read(model => model.Session.Tables)
        ? CommandGateway.Refuse(RefusalCodes.TableUnknown)
        : await Send(asked, AggregateId.Table(asked.Table), new Domain.Tables.CallForHelp(Called: false));

    private Task<Receipt> ToSession(IDeviceCommand asked, Command command) => Send(asked, AggregateId.Session, command);

    private static TimeSpan? Length(int? seconds) => seconds is { } planned ? TimeSpan.FromSeconds(planned) : null;

    private static Domain.Rounds.Choice.HeldVote? HeldAs(Wire.HeldVote? asked) => asked is null ? null : new((Domain.Rounds.Choice.VotePrivacy)asked.Privacy, asked.Live);

    private static Domain.Sessions.RoomSide SideOf(Contracts.Records.RoomSide side) => side switch
    {
        Contracts.Records.RoomSide.Left => Domain.Sessions.RoomSide.Left,
        Contracts.Records.RoomSide.Right => Domain.Sessions.RoomSide.Right,
        Contracts.Records.RoomSide.Front => Domain.Sessions.RoomSide.Front,
        _ => Domain.Sessions.RoomSide.Back,
    };
}
