using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Server.Tests.Access;

[Trait("Rule", "H2")]
public sealed class FloodTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task Flood_CostsItsSenderTheConnectionAndNobodyElse()
    {
        await Venue.OpenRoundAsync(Agenda.Vote);
        var bystander = await Venue.PhoneAsync(1);
        var browser = await Venue.JoinAsync(2);
        var flooder = await Venue.FollowAsync(browser, HubRoutes.Phone);
        var secondTab = await Venue.FollowAsync(browser, HubRoutes.Phone);

        _ = FloodAsync(flooder);
        await flooder.Closed.WithinAsync("the flooding connection is cut");

        await bystander.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]));
        await secondTab.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(2), 1)]));
        await using var again = await Device.ConnectAsync(browser, HubRoutes.Phone);
        Assert.True(await again.ClockAsync() > 0);
    }

    [Fact]
    public async Task DeviceThatOpensSocketsWithoutEnd_LosesTheLastOnesOnly()
    {
        var browser = await Venue.JoinAsync(5);
        var first = await Venue.FollowAsync(browser, HubRoutes.Phone);
        var more = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Venue.ConnectAsync(browser, HubRoutes.Phone)));

        await Patience.UntilAsync(() => Task.FromResult(more.Count(device => device.Closed.IsCompleted) >= 11), "the sockets that are too many are cut");
        Assert.Equal(11, more.Count(device => device.Closed.IsCompleted));
        Assert.True(await first.ClockAsync() > 0);

        await Task.WhenAll(more.Select(device => device.DisposeAsync().AsTask()));
        await Patience.UntilAsync(async () => !(await Venue.ConnectAsync(browser, HubRoutes.Phone)).Closed.IsCompleted, "the device may connect again");
    }

    [Fact]
    public async Task ConnectionThatFollowsWithoutEnd_IsCut()
    {
        var phone = await Venue.PhoneAsync(6);
        var streams = Enumerable.Range(0, 20).Select(_ => phone.Connection.StreamAsync<System.Text.Json.JsonElement>("Follow", new Contracts.Follow.FollowFrom()).GetAsyncEnumerator().MoveNextAsync().AsTask()).ToArray();

        await phone.Closed.WithinAsync("the connection is cut");
        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(streams));
    }

    [Fact]
    public async Task MessageAboveTheLimit_ClosesItsConnection()
    {
        var phone = await Venue.PhoneAsync(3);

        await Assert.ThrowsAnyAsync<Exception>(() => phone.Connection.InvokeAsync<Receipt>(nameof(AskQuestion), new AskQuestion(Device.NewId(), Agenda.Harvest, new string('x', 1_000_000))).WithinAsync("the connection ends"));

        await phone.Closed.WithinAsync("the sender's connection is closed");
    }

    [Theory]
    [InlineData(nameof(CastBallot), """{"commandId":"test-null-1","roundId":"vote","choices":[null]}""")]
    [InlineData(nameof(CastBallot), """{"commandId":"test-null-2","roundId":"vote","choices":null}""")]
    [InlineData(nameof(CastBallot), """{"commandId":"test-null-3","roundId":"vote"}""")]
    [InlineData(nameof(CastBallot), """{"commandId":"test-null-4","roundId":"vote","choices":[],"more":1}""")]
    [InlineData(nameof(CastBallot), """{"commandId":"test-null-5","roundId":"vote","choices":[{"optionId":"vote-1","points":1e9}]}""")]
    [InlineData(nameof(CastBallot), "[]")]
    [InlineData("NoSuchMethod", "{}")]
    [InlineData("OnConnectedAsync", "{}")]
    public async Task MessageThatMeansNothing_HarmsNobody(string method, string payload)
    {
        await Venue.OpenRoundAsync(Agenda.Vote);
        var phone = await Venue.PhoneAsync(4);

        try
        {
            var answer = await phone.Connection.InvokeAsync<Receipt>(method, System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(payload)).WithinAsync("the message is answered");
            Assert.NotNull(answer.Refusal);
        }
        catch (Microsoft.AspNetCore.SignalR.HubException refused)
        {
            Assert.DoesNotContain(" at ", refused.Message, StringComparison.Ordinal);
        }

        await phone.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]));
    }

    private static async Task FloodAsync(Device flooder)
    {
        try
        {
            for (var message = 0; message < 5_000; message++)
            {
                await flooder.Connection.SendAsync("Clock");
            }
        }
        catch (Exception cut) when (cut is InvalidOperationException or IOException or OperationCanceledException)
        {
            // That is what the test waits for.
        }
    }
}
