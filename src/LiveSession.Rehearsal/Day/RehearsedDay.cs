using System.Globalization;
using System.Net;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Report;

namespace LiveSession.Rehearsal.Day;

/// <summary>Plays the whole day, round by round, as the server's agenda has it.</summary>
internal sealed class RehearsedDay(DayContext day)
{
    /// <summary>Plays, and reports what came of it; also when the day could not be played to its end.</summary>
    public async Task<RehearsalReport> PlayAsync(CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync("The day was played from the first to the last round of the agenda", () => PlayToTheEndAsync(cancellationToken));
        day.Checks.Add("No device lost its connection for good", Connections(out var detail), detail);
        day.ShownRecords.Conclude(day.Checks);
        var totals = new Totals(day.Figures);
        totals.Check(day.Checks);
        return day.Figures.Report(day.Checks.All);
    }

    private async Task<string> PlayToTheEndAsync(CancellationToken cancellationToken)
    {
        var badges = await OpenTheDoorsAsync(cancellationToken);
        var kiosk = new KioskArrivals(day);
        await kiosk.PlayAsync(badges, cancellationToken);
        await new Arrivals(day).PlayAsync(badges, cancellationToken);
        await kiosk.CheckAsync(cancellationToken);
        await new Pairings(day).PlayAsync(cancellationToken);
        Expect.That(day.Room.Phones.Count == badges.Count && day.Room.Screens.Count > 0, "the room is not complete");
        var agenda = day.Room.Facilitator.Records.Find<SessionRecord>("session")!.Agenda!;
        await new SecondConsole(day).PlayAsync(agenda[0], cancellationToken);
        await new RoomChecks(day).CheckAsync(cancellationToken);
        await new Agenda(day).PlayAsync(agenda, cancellationToken);
        day.Figures.After = await StatsAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{agenda.Count} rounds");
    }

    private async Task<IReadOnlyList<PrintedCodeInfo>> OpenTheDoorsAsync(CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        await SignInAsync(cookies, cancellationToken);
        var audit = new DeviceAudit("the console", DeviceRole.Console, table: null, memory: null, day.Stage, day.ShownRecords);
        day.Room.Facilitator = new Facilitator(day.Options.Address, cookies, new RecordStore(audit, day.Time), day.Time);
        await day.Room.Facilitator.StartAsync(cancellationToken);
        day.Figures.Before = await StatsAsync(cancellationToken);
        var codes = await day.Door.GetAsync<IReadOnlyList<PrintedCodeInfo>>("/api/codes", cookies, cancellationToken);
        var badges = codes.Where(code => code.Kind == CodeKind.Badge).Take(day.Options.Participants ?? int.MaxValue).ToArray();
        var wanted = day.Options.Participants ?? badges.Length;
        Expect.That(badges.Length > 0 && badges.Length == wanted, string.Create(CultureInfo.InvariantCulture, $"the server has {badges.Length} badges, {wanted} people are to join"));
        ExpectFreshDay(day.Room.Facilitator.Records);
        return badges;
    }

    private async Task SignInAsync(CookieContainer cookies, CancellationToken cancellationToken)
    {
        try
        {
            await day.Door.PostAsync("/api/sign-in", new SignInRequest(day.Options.SignInToken), cookies, cancellationToken);
        }
        catch (HttpRequestException unknown) when (unknown.StatusCode == HttpStatusCode.NotFound)
        {
            throw new CheckFailedException("the server does not know the sign-in token, or it has been used; take the console's link that the server printed last");
        }
    }

    private static void ExpectFreshDay(RecordStore console)
    {
        var session = console.Find<SessionRecord>("session");
        Expect.That(session?.Agenda is { Count: > 0 }, "the server has no agenda");
        Expect.That(
            session!.CurrentRound is null && console.All<RoundRecord>("round/").All(round => round.Status == RoundStatus.Planned),
            "the day on the server has already begun; a rehearsal needs a fresh one (start the server with another data folder)");
    }

    private Task<ServerStats> StatsAsync(CancellationToken cancellationToken) =>
        day.Door.GetAsync<ServerStats>("/api/stats", day.Room.Facilitator.Cookies, cancellationToken);

    private bool Connections(out string detail)
    {
        var lost = day.Room.Everything.Where(device => device.Losses > 0).ToArray();
        var away = day.Room.Everything.Where(device => device.Hub.State != Microsoft.AspNetCore.SignalR.Client.HubConnectionState.Connected).ToArray();
        detail = string.Create(CultureInfo.InvariantCulture, $"{lost.Sum(device => device.Losses)} losses on {lost.Length} devices{(lost.Length > 0 ? $" ({lost[0].Name}: {lost[0].LastLoss})" : "")}, {away.Length} of {day.Room.Everything.Count()} away at the end");
        return away.Length == 0;
    }
}
