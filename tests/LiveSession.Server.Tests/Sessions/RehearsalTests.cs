using System.Net;
using LiveSession.Contracts.Http;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.People;
using LiveSession.Server.Rehearsing;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Sessions;

/// <summary>Rehearsing from the console: a copy in memory, and nothing of it afterwards.</summary>
public sealed class RehearsalTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan WholeDay = TimeSpan.FromMinutes(4);

    private readonly TestFolder _folder = new();
    private Venue _venue = null!;

    public async Task InitializeAsync() => _venue = await Venue.OpenAsync(_folder);

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rehearsal_PlaysEveryRound_AndLeavesNothingBehind()
    {
        var console = await _venue.SignInAsync();
        var before = await KeptAsync();

        var begun = await console.PostForAsync<RehearsalReading>("/api/rehearsal", new RehearsalRequest(12, 2, RehearsalSpeed.Fast));
        Assert.Equal(RehearsalStanding.Running, begun.Standing);
        var done = await OverAsync();

        Assert.Equal(RehearsalStanding.Done, done.Standing);
        Assert.Equal((4, 4), (done.Round, done.Rounds));
        Assert.DoesNotContain(done.Checks, check => !check.Holds);
        Assert.Equal(before, await KeptAsync());
    }

    /// <summary>The rehearsal's own checks say whether every support counted once, and whether only what tables sent reached the wall.</summary>
    [Fact]
    [Trait("Rule", "N2")]
    [Trait("Rule", "A6")]
    public async Task Rehearsal_PlaysSupportAndTableLists()
    {
        var supported = new QuestionHarvestSettings("Theme", ["One", "Two"], Moderated: true, MaxPerPerson: 3, Support: true);
        await Agenda.SendAsync(_venue.Get<ISessionEngine>(), _venue.Session, AggregateId.Session, new PlanAgenda("Harvests", "en", Venue.Tables, [
            new RoundPlan("supported", "Supported", null, null, supported),
            new RoundPlan("lists", "Lists", null, null, supported with { Support = false, Lists = new TableListSettings(2) }),
        ]));

        await (await _venue.SignInAsync()).PostForAsync<RehearsalReading>("/api/rehearsal", new RehearsalRequest(12, 2, RehearsalSpeed.Fast));
        var done = await OverAsync();

        Assert.Equal(RehearsalStanding.Done, done.Standing);
        Assert.DoesNotContain(done.Checks, check => !check.Holds);
    }

    [Fact]
    public async Task StoppedRehearsal_LeavesNothingBehind_AndAnotherCanBegin()
    {
        var console = await _venue.SignInAsync();
        var before = await KeptAsync();
        await console.PostForAsync<RehearsalReading>("/api/rehearsal", new RehearsalRequest(12, 2, RehearsalSpeed.Calm));

        Assert.Equal("rehearsalRuns", _venue.Get<Rehearsals>().Begin(_venue.Session, new RehearsalRequest(12, 2, RehearsalSpeed.Fast)));
        var stopped = await console.PostForAsync<RehearsalReading>("/api/rehearsal/stop", new object());

        Assert.Equal(RehearsalStanding.Stopped, stopped.Standing);
        Assert.Equal(before, await KeptAsync());
        Assert.Null(_venue.Get<Rehearsals>().Begin(_venue.Session, new RehearsalRequest(12, 2, RehearsalSpeed.Fast)));
    }

    [Fact]
    public async Task RoomAtWork_IsNotDisturbedByARehearsal()
    {
        var console = await _venue.SignInAsync();
        await _venue.PhoneAsync(1);
        await (await _venue.ConsoleAsync()).DoAsync(new Contracts.Commands.GoToRound(Device.NewId(), Agenda.Harvest));
        await _venue.OpenRoundAsync(Agenda.Harvest);

        using var refused = await console.PostAsync("/api/rehearsal", new RehearsalRequest(12, 2, RehearsalSpeed.Fast));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(RehearsalStanding.None, _venue.Get<Rehearsals>().Reading.Standing);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(501, 10)]
    [InlineData(12, 0)]
    [InlineData(12, 7)]
    public void ImpossibleRoom_IsRefused(int people, int tables) =>
        Assert.Equal("rehearsalSize", _venue.Get<Rehearsals>().Begin(_venue.Session, new RehearsalRequest(people, tables, RehearsalSpeed.Fast)));

    private async Task<RehearsalReading> OverAsync()
    {
        await _venue.Get<Rehearsals>().OverAsync().WithinAsync("the rehearsal ends", WholeDay);
        return _venue.Get<Rehearsals>().Reading;
    }

    // Heads, people, codes and the names of all files: what a rehearsal could have left.
    private async Task<string> KeptAsync()
    {
        var heads = await _venue.Get<ILedgerStore>().HeadsAsync(CancellationToken.None);
        var people = await _venue.Get<IPeopleStore>().PeopleAsync(_venue.Session.Id, CancellationToken.None);
        var codes = new List<CapabilityCode>();
        foreach (var kind in Enum.GetValues<Engine.People.CodeKind>())
        {
            codes.AddRange(await _venue.Get<IPeopleStore>().CodesAsync(_venue.Session.Id, kind, CancellationToken.None));
        }

        var files = Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return string.Join('\n', [.. heads.Select(head => $"{head.SessionId} {head.LastSeq} {head.LastHash}"), .. people.Select(person => person.ToString()), .. codes.Select(code => code.ToString()), .. files]);
    }
}
