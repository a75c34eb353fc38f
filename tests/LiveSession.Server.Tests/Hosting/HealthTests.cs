using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Engine.Ledger;
using LiveSession.Server.Hosting;
using LiveSession.Server.Tests.Support;
using LiveSession.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Hosting;

[Trait("Rule", "H4")]
public sealed class HealthTests
{
    [Fact]
    public async Task FullDisk_IsSaidAndReadingGoesOnAndItRecoversWithoutARestart()
    {
        var clock = new ShiftedClock();
        await using var venue = await OpenAsync(clock);
        var disk = venue.Get<UnreliableLedger>();
        await venue.OpenRoundAsync(Agenda.Vote);
        var phone = await venue.PhoneAsync(1);
        var ballot = new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]);
        var joined = await venue.JoinAsync(2);
        var browser = venue.NewBrowser();
        using var before = await browser.GetAsync("/health");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        disk.Full = true;
        clock.Forward(SharedProbe.Freshness);
        using var sick = await browser.GetAsync("/health");
        using var alive = await browser.GetAsync("/alive");
        using var page = await browser.PostAsync("/api/codes", new Contracts.Http.CodeQuestion(await venue.BadgeAsync(2)));
        await Assert.ThrowsAsync<Microsoft.AspNetCore.SignalR.HubException>(() => phone.SendAsync(ballot));
        using var join = await browser.PostAsync("/api/join", new Contracts.Http.JoinRequest(await venue.BadgeAsync(3)));
        var reader = await venue.FollowAsync(joined, Contracts.HubRoutes.Phone);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, sick.StatusCode);
        Assert.Contains("The disk is full", await sick.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, join.StatusCode);
        Assert.Equal("application/problem+json", join.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"round/{Agenda.Vote}", reader.Records.Keys);

        disk.Full = false;
        clock.Forward(SharedProbe.Freshness);
        using var well = await browser.GetAsync("/health");
        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
        await phone.DoAsync(ballot);
        await phone.SeesAsync<BallotRecord>($"ballot/{Agenda.Vote}", _ => true, "the ballot is registered after all");
    }

    [Fact]
    [Trait("Rule", "H2")]
    public async Task FloodOfQuestionsForTheHealth_TriesTheDiskOnceASecond()
    {
        await using var venue = await OpenAsync(TimeProvider.System);
        var browser = venue.NewBrowser();
        var before = venue.Get<UnreliableLedger>().Probes;
        var since = TimeProvider.System.GetTimestamp();

        await Parallel.ForAsync(0, 500, async (_, _) =>
        {
            using var answer = await browser.GetAsync("/health");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        });

        Assert.InRange(venue.Get<UnreliableLedger>().Probes - before, 1, 1 + (int)(TimeProvider.System.GetElapsedTime(since) / SharedProbe.Freshness));
    }

    private static Task<Venue> OpenAsync(TimeProvider clock) => Venue.OpenAsync(adjust: builder => builder.Services
        .AddSingleton(clock)
        .AddSingleton(provider => new UnreliableLedger(new SqliteLedgerStore(provider.GetRequiredService<SqliteDataFolder>())))
        .AddSingleton<ILedgerStore>(provider => provider.GetRequiredService<UnreliableLedger>()));
}
