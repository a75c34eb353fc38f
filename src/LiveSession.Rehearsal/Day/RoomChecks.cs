using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What everybody must see before the first round begins.</summary>
internal sealed class RoomChecks(DayContext day)
{
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync("Screen and console count who is present, the console who is connected", () => PresentAsync(cancellationToken));
        await day.Checks.MakeAsync("Every tablet shows the people of its table as present", () => SeatsAsync(cancellationToken));
        await day.Checks.MakeAsync("The screen says how to join", () => Invitation());
        await day.Checks.MakeAsync("Blanked screens go blank and come back", () => BlankAsync(cancellationToken));
    }

    private async Task<string> PresentAsync(CancellationToken cancellationToken)
    {
        var joined = day.Room.Phones.Count;
        foreach (var device in day.Room.Screens.Append<FollowingDevice>(day.Room.Facilitator))
        {
            await device.Records.WhenAsync(
                store => store.Find<SessionRecord>("session") is { Present: { } present, Expected: { } expected } && present >= joined && expected >= present,
                string.Create(CultureInfo.InvariantCulture, $"{joined} people present on {device.Name}"),
                cancellationToken);
        }

        await day.Room.Facilitator.WhenNumbersAsync(
            numbers => numbers.Connected >= joined, string.Create(CultureInfo.InvariantCulture, $"{joined} connected phones on the console"), cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{joined} present, {day.Room.Facilitator.Numbers?.Connected} connected");
    }

    private async Task<string> SeatsAsync(CancellationToken cancellationToken)
    {
        foreach (var tablet in day.Room.Tablets)
        {
            var members = day.Room.Phones.Where(phone => phone.Table == tablet.Table).Select(phone => phone.ParticipantId).ToArray();
            await tablet.Records.WhenAsync(
                store => store.Find<TableRecord>("table") is { } table
                    && table.Number == tablet.Table
                    && members.All(member => table.Seats.Any(seat => seat.Present && string.Equals(seat.ParticipantId, member, StringComparison.Ordinal))),
                string.Create(CultureInfo.InvariantCulture, $"{members.Length} people present on {tablet.Name}"),
                cancellationToken);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Tablets.Count} tables");
    }

    private string Invitation()
    {
        var join = day.Room.Screens[0].Records.Find<SessionRecord>("session")?.Join ?? throw new CheckFailedException("the screen has no invitation");
        Expect.That(join.Url.Contains(join.Code, StringComparison.Ordinal), $"the address {join.Url} does not hold the code {join.Code}");
        Expect.That(join.Modules.Count >= 21 && join.Modules.All(row => row.Length == join.Modules.Count), "the QR code is not square");
        return join.Url;
    }

    private async Task<string> BlankAsync(CancellationToken cancellationToken)
    {
        foreach (var blank in new[] { true, false })
        {
            await day.Room.Facilitator.DoAsync(new BlankScreens(day.Ids.Next(), blank), cancellationToken);
            await Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(
                store => store.Find<ScreenRecord>("screen")?.Blank == blank, $"{screen.Name} to {(blank ? "go blank" : "come back")}", cancellationToken)));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Screens.Count} screen");
    }
}
