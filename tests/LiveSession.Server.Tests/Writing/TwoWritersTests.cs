using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Rounds.WorldCafe;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Tests.Support;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Tests.Writing;

/// <summary>A table's tablet and its host's phone write the same texts: the newer one stays, and whoever was slower is told instead of overwriting it.</summary>
public sealed class TwoWritersTests
{
    private const string Cafe = "cafe";
    private const string Own = "own-commitments";

    [Fact]
    [Trait("Rule", "B4")]
    public async Task NoteOfTheTabletAndTheHostsPhone_IsNeverOverwrittenUnseen()
    {
        await using var venue = await OpenAsync(Cafe);
        var (tablet, host, guest) = await AtTableAsync(venue);
        var note = Device.NewId();
        await tablet.DoAsync(new Wire.WriteNote(Device.NewId(), Cafe, note, 0, "From the tablet"));
        await host.SeesAsync<NoteRecord>($"note/{Cafe}/{note}", seen => seen.Revision == 1, "the host's phone shows the note");

        await host.DoAsync(new Wire.WriteNoteAsHost(Device.NewId(), Cafe, note, 1, "From the phone"));
        await tablet.IsRefusedAsync(new Wire.WriteNote(Device.NewId(), Cafe, note, 1, "Late from the tablet"), RefusalCodes.NoteChangedMeanwhile);

        await tablet.SeesAsync<NoteRecord>($"note/{Cafe}/{note}", seen => seen is { Revision: 2, Text: "From the phone" }, "the tablet shows the newer text");
        await tablet.DoAsync(new Wire.WriteNote(Device.NewId(), Cafe, note, 2, "Both"));
        await host.IsRefusedAsync(new Wire.WriteNoteAsHost(Device.NewId(), Cafe, note, 2, "Late from the phone"), RefusalCodes.NoteChangedMeanwhile);
        await guest.IsRefusedAsync(new Wire.WriteNoteAsHost(Device.NewId(), Cafe, note, 3, "?"), RefusalCodes.NotTableHost);
    }

    [Fact]
    [Trait("Rule", "B4")]
    public async Task NoteThatTheTabletHasReworded_IsNotRemovedUnreadByTheHostsPhone()
    {
        await using var venue = await OpenAsync(Cafe);
        var (tablet, host, guest) = await AtTableAsync(venue);
        var note = Device.NewId();
        await host.DoAsync(new Wire.WriteNoteAsHost(Device.NewId(), Cafe, note, 0, "From the phone"));
        await tablet.DoAsync(new Wire.WriteNote(Device.NewId(), Cafe, note, 1, "Better from the tablet"));

        await guest.IsRefusedAsync(new Wire.RemoveNoteAsHost(Device.NewId(), Cafe, note, 2), RefusalCodes.NotTableHost);
        await host.IsRefusedAsync(new Wire.RemoveNoteAsHost(Device.NewId(), Cafe, note, 1), RefusalCodes.NoteChangedMeanwhile);
        await host.DoAsync(new Wire.RemoveNoteAsHost(Device.NewId(), Cafe, note, 2));

        await tablet.IsRefusedAsync(new Wire.WriteNote(Device.NewId(), Cafe, note, 2, "Late from the tablet"), RefusalCodes.NoteUnknown);
    }

    [Fact]
    [Trait("Rule", "B4")]
    public async Task CommitmentOfTheTabletAndTheHostsPhone_IsNeverOverwrittenUnseen()
    {
        await using var venue = await OpenAsync(Own);
        var (tablet, host, guest) = await AtTableAsync(venue);
        var commitment = Device.NewId();
        await host.DoAsync(new Wire.DraftCommitmentAsHost(Device.NewId(), Own, commitment, 0, " We call back ", Lead: "Ada"));
        await tablet.SeesAsync<CommitmentRecord>($"commitment/{commitment}", seen => seen is { Revision: 1, Text: "We call back", Lead: "Ada" }, "the tablet shows what the phone wrote");

        await tablet.DoAsync(new Wire.DraftCommitment(Device.NewId(), Own, commitment, 1, "We call back within an hour"));
        await host.IsRefusedAsync(new Wire.DraftCommitmentAsHost(Device.NewId(), Own, commitment, 1, "We write back"), RefusalCodes.CommitmentChangedMeanwhile);

        await host.SeesAsync<CommitmentRecord>($"commitment/{commitment}", seen => seen is { Revision: 2, Text: "We call back within an hour" }, "the phone shows the newer text");
        await guest.IsRefusedAsync(new Wire.DraftCommitmentAsHost(Device.NewId(), Own, Device.NewId(), 0, "?"), RefusalCodes.NotTableHost);
        await guest.IsRefusedAsync(new Wire.WriteFindingAsHost(Device.NewId(), Own, 0, "?"), RefusalCodes.NotTableHost);
        await (await venue.ConsoleAsync()).DoAsync(new Wire.CloseRound(Device.NewId(), Own));
        await host.IsRefusedAsync(new Wire.DraftCommitmentAsHost(Device.NewId(), Own, commitment, 2, "Too late"), RefusalCodes.RoundAlreadyClosed);
    }

    [Fact]
    public async Task ThemeOfTheDirector_IsSeenByDirectorAndConsole_NotByTheRoom()
    {
        await using var venue = await OpenAsync(Own);
        var (tablet, director, screen, console) = (await venue.TabletAsync(1), await venue.DirectorAsync(), await venue.ScreenAsync(), await venue.ConsoleAsync());
        var commitment = Device.NewId();
        var key = $"commitment/{commitment}";
        await tablet.DoAsync(new Wire.DraftCommitment(Device.NewId(), Own, commitment, 0, "We call back"));
        await director.IsRefusedAsync(new Wire.SortCommitment(Device.NewId(), commitment, "Teams"), RefusalCodes.CommitmentNotSent);
        await tablet.DoAsync(new Wire.SendCommitment(Device.NewId(), commitment));
        await director.SeesAsync<CommitmentRecord>(key, _ => true, "the director has it");

        await director.DoAsync(new Wire.SortCommitment(Device.NewId(), commitment, " Teams "));
        await director.SeesAsync<CommitmentRecord>(key, seen => seen.Theme == "Teams", "the director sees the theme");
        await console.SeesAsync<CommitmentRecord>(key, seen => seen.Theme == "Teams", "the console sees the theme");
        await director.DoAsync(new Wire.AcknowledgeCommitment(Device.NewId(), commitment));
        await tablet.SeesAsync<CommitmentRecord>(key, seen => seen is { Status: CommitmentStatus.Acknowledged, Theme: null }, "the tablet sees no theme");
        await screen.SeesAsync<CommitmentRecord>(key, seen => seen is { Status: CommitmentStatus.Acknowledged, Theme: null }, "the screen sees no theme");
    }

    // Two people of one table, one of them its host, and its tablet.
    private static async Task<(Device Tablet, Device Host, Device Guest)> AtTableAsync(Venue venue)
    {
        var (table, people) = venue.Session.View.Read(model => (1, model.Session.PeopleAt(1).Take(2).Select(Number).ToArray()));
        await (await venue.ConsoleAsync()).DoAsync(new Wire.NameHost(Device.NewId(), table, $"p-{people[0]}"));
        return (await venue.TabletAsync(table), await venue.PhoneAsync(people[0]), await venue.PhoneAsync(people[1]));

        static int Number(string participant) => int.Parse(participant[2..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<Venue> OpenAsync(string open)
    {
        var venue = await Venue.OpenAsync();
        IReadOnlyList<RoundPlan> rounds =
        [
            new(Cafe, "Café", null, null, new WorldCafeSettings(["How?"], HandOver: null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5))),
            new(Own, "Ours", null, null, new TableCommitmentsSettings(3)),
        ];
        await Agenda.SendAsync(venue.Get<ISessionEngine>(), venue.Session, AggregateId.Session, new PlanAgenda("A small day", "en", Venue.Tables, rounds));
        await venue.OpenRoundAsync(open);
        return venue;
    }
}
