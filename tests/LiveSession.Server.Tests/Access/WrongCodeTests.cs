using System.Net;
using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Access;

[Trait("Rule", "H3")]
public sealed class WrongCodeTests
{
    private const int Room = 320;

    [Fact]
    public async Task WholeRoomJoins_WhileANeighbourGuessesCodes_WithoutEnd()
    {
        var clock = new ShiftedClock();
        await using var venue = await Venue.OpenAsync(adjust: builder => builder.Services.Add(new(typeof(TimeProvider), clock)), people: Room, tables: 32);
        var badges = await venue.CodesAsync(Engine.People.CodeKind.Badge);
        Assert.Equal(Room, badges.Count);
        var first = await GuessAsync(venue, WrongCodes.Allowed);
        Assert.All(first, status => Assert.Equal(HttpStatusCode.NotFound, status));

        using var joined = new CancellationTokenSource();
        var guessing = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => GuessUntilAsync(venue, joined.Token)));
        var answers = await Task.WhenAll(badges.Select(badge => venue.NewBrowser().PostAsync("/api/join", new JoinRequest(badge.Code))));
        await joined.CancelAsync();

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(Room, venue.Session.View.Read(model => model.Present));
        Assert.All((await guessing).SelectMany(each => each), status => Assert.Equal(HttpStatusCode.TooManyRequests, status));

        clock.Forward(WrongCodes.Window + TimeSpan.FromSeconds(1));
        Assert.Equal([HttpStatusCode.NotFound], await GuessAsync(venue, 1));
    }

    [Fact]
    public async Task StoppedGuesser_GetsNoMoreLookUps_ThanThereArePlaces()
    {
        using var clock = new StoppedTimers();
        var wrong = new WrongCodes(clock);
        var lookedUp = 0;
        Func<Task<string?>> guess = () =>
        {
            Interlocked.Increment(ref lookedUp);
            return Task.FromResult<string?>(null);
        };
        for (var tried = 0; tried < WrongCodes.Allowed; tried++)
        {
            Assert.Equal((null, false), await wrong.TryAsync(IPAddress.Loopback, guess));
        }

        var held = Enumerable.Range(0, 10_000).Select(_ => wrong.TryAsync(IPAddress.Loopback, guess)).ToArray();

        Assert.Equal(WrongCodes.Allowed + WrongCodes.Places, lookedUp);
        Assert.Equal((null, true), await wrong.TryAsync(IPAddress.Loopback, () => Task.FromResult<string?>("a right one")));
        Assert.Equal(("a right one", false), await wrong.TryAsync(IPAddress.Parse("10.0.0.2"), () => Task.FromResult<string?>("a right one")));

        clock.Fire();
        await Task.WhenAll(held).WithinAsync("what is held is answered");
        Assert.Equal(("a right one", false), await wrong.TryAsync(IPAddress.Loopback, () => Task.FromResult<string?>("a right one")));
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(10)]
    [Trait("Rule", "H4")]
    public async Task ClockThatIsSet_NeitherForgivesAGuesserNorForgetsToForgive(int hours)
    {
        var clock = new ShiftedClock();
        var wrong = new WrongCodes(clock);
        var guesses = Enumerable.Range(0, WrongCodes.Allowed + 1).Select(_ => wrong.TryAsync(IPAddress.Loopback, () => Task.FromResult<string?>(null))).ToArray();
        Assert.False(guesses[^1].IsCompleted);

        clock.Set(TimeSpan.FromHours(hours));
        Assert.False(wrong.TryAsync(IPAddress.Loopback, () => Task.FromResult<string?>(null)).IsCompleted);

        clock.Forward(WrongCodes.Window + TimeSpan.FromSeconds(1));
        Assert.Equal((null, false), await wrong.TryAsync(IPAddress.Loopback, () => Task.FromResult<string?>(null)));
    }

    [Fact]
    public async Task GuesserWithAddressesWithoutEnd_IsStoppedToo()
    {
        using var clock = new StoppedTimers();
        var wrong = new WrongCodes(clock);
        var guesses = Enumerable.Range(0, 20_000).Select(n => wrong.TryAsync(new IPAddress([10, 1, (byte)(n >> 8), (byte)n]), () => Task.FromResult<string?>(null))).ToArray();

        Assert.Contains(guesses, guess => !guess.IsCompleted);
        clock.Fire();
        await Task.WhenAll(guesses).WithinAsync("what is held is answered");
    }

    // Over every door that takes a code: they count together.
    private static async Task<IReadOnlyList<HttpStatusCode>> GuessAsync(Venue venue, int times)
    {
        var answers = new List<HttpStatusCode>();
        var guesser = venue.NewBrowser();
        for (var guess = 0; guess < times; guess++)
        {
            using var answer = (guess % 3) switch
            {
                0 => await guesser.PostAsync("/api/codes", new CodeQuestion($"AAAA{guess:D4}")),
                1 => await guesser.PostAsync("/api/join", new JoinRequest($"BBBB{guess:D4}")),
                _ => await guesser.PostAsync("/api/sign-in", new SignInRequest($"{guess:x32}")),
            };
            answers.Add(answer.StatusCode);
        }

        return answers;
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> GuessUntilAsync(Venue venue, CancellationToken enough)
    {
        var answers = new List<HttpStatusCode>();
        do
        {
            answers.AddRange(await GuessAsync(venue, 1));
        }
        while (!enough.IsCancellationRequested);

        return answers;
    }
}
