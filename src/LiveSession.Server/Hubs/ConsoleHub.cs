using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Server.Access;
using LiveSession.Server.Looks;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>The facilitator's console. What it may send in a kind of round is in that kind's file.</summary>
[Authorize(AuthenticationSchemes = Scheme.Console)]
public sealed partial class ConsoleHub(HubServices services, Pairings pairings, DevicePairing pairing, SessionSwitch switching, FrontDesk desk, Logos logos, RoomControl control) : ModeratingHub(services)
{
    // The most that one click can add or take away.
    private static readonly TimeSpan LongestExtension = TimeSpan.FromHours(4);

    private CancellationToken Aborted => Context.ConnectionAborted;

    [NeedsControl]
    public Task<Receipt> GoToNextRound(Wire.GoToNextRound asked) => RunOfShow.NextAsync(Device, asked, Aborted);

    [NeedsControl]
    public Task<Receipt> GoToRound(Wire.GoToRound asked) => RunOfShow.MoveAsync(Device, asked, asked.RoundId, Aborted);

    [NeedsControl]
    public Task<Receipt> OpenRound(Wire.OpenRound asked) => RunOfShow.OpenAsync(Device, asked, Aborted);

    [NeedsControl]
    public Task<Receipt> ReopenRound(Wire.ReopenRound asked) => RunOfShow.ReopenAsync(Device, asked, Aborted);

    [NeedsControl]
    public Task<Receipt> GoToPhase(Wire.GoToPhase asked) => RunOfShow.PhaseAsync(Device, asked, Aborted);

    [NeedsControl]
    public Task<Receipt> PauseRound(Wire.PauseRound asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.PauseRound());

    [NeedsControl]
    public Task<Receipt> ResumeRound(Wire.ResumeRound asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.ResumeRound());

    [NeedsControl]
    public Task<Receipt> CloseRound(Wire.CloseRound asked) => RunOfShow.SettleAsync(Device, asked, asked.RoundId, new Domain.Rounds.CloseRound(), Aborted);

    [NeedsControl]
    public async Task<Receipt> ExtendRound(Wire.ExtendRound asked) => Math.Abs((long)asked.Seconds) > LongestExtension.TotalSeconds
        ? CommandGateway.Refuse(RefusalCodes.InvalidInput)
        : await ToRound(asked, asked.RoundId, new Domain.Rounds.ExtendRound(TimeSpan.FromSeconds(asked.Seconds)));

    [NeedsControl]
    public Task<Receipt> WithdrawRound(Wire.WithdrawRound asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.WithdrawRound());

    public Task<Receipt> AcceptPairing(Wire.AcceptPairing asked) => pairing.AcceptAsync(Device, asked, Aborted);

    public async Task<Receipt> RevokeDevice(Wire.RevokeDevice asked)
    {
        // Before it is forgotten here: only a console of this session may be one of another, too.
        await switching.ForgetAsync(Device, asked.DeviceId, CancellationToken.None);
        return await Send(asked, AggregateId.Session, new Domain.Sessions.RevokeDevice(asked.DeviceId));
    }

    [NeedsControl]
    public Task<Receipt> BlankScreens(Wire.BlankScreens asked) => Send(asked, AggregateId.Session, new Domain.Sessions.BlankScreens(asked.Blank, asked.DeviceId));

    [NeedsControl]
    public Task<Receipt> RotateTables(Wire.RotateTables asked) => RunOfShow.SeatAsync(Device, asked, (room, seed) => new Domain.Sessions.RotateTables(room.Present, seed, asked.After) { Expected = room.Expected }, Aborted);

    [NeedsControl]
    public Task<Receipt> ReconfigureTables(Wire.ReconfigureTables asked) => RunOfShow.SeatAsync(Device, asked, (room, seed) => new Domain.Sessions.ReconfigureTables(room.Present, seed, asked.After) { Expected = room.Expected }, Aborted);

    [NeedsControl]
    public Task<Receipt> TakeBackSeating(Wire.TakeBackSeating asked) => Send(asked, AggregateId.Session, new Domain.Sessions.TakeBackSeating(asked.After));

    public Task<Receipt> MoveParticipant(Wire.MoveParticipant asked) => Send(asked, AggregateId.Session, new Domain.Sessions.MoveParticipant(asked.ParticipantId, asked.Table));

    public Task<Receipt> NameHost(Wire.NameHost asked) => Send(asked, AggregateId.Session, new Domain.Sessions.NameHost(asked.Table, asked.ParticipantId));

    public Task<Receipt> SetFixed(Wire.SetFixed asked) => Send(asked, AggregateId.Session, new Domain.Sessions.SetFixed(asked.ParticipantId, asked.Fixed));

    [NeedsControl]
    public Task<Receipt> ArrangeTable(Wire.ArrangeTable asked) => Send(asked, AggregateId.Session, new Domain.Sessions.ArrangeTable(asked.Table, asked.Open, asked.Capacity));

    public Task<Receipt> CheckInPerson(Wire.CheckInPerson asked) => desk.CheckInAsync(Device, asked);

    public Task<Receipt> SignOffPerson(Wire.SignOffPerson asked) => desk.SignOffAsync(Device, asked);

    public Task<Receipt> AddWalkIn(Wire.AddWalkIn asked) => desk.AddAsync(Device, asked);

    // One seat is the front desk's, all of them at once change everybody's plan.
    public async Task<Receipt> ReleaseSeats(Wire.ReleaseSeats asked) =>
        (asked.ParticipantId is null ? control.Refuses(Device) : null) ?? await desk.ReleaseAsync(Device, asked);
}
