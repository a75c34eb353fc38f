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
    public async Task WholeRoomJoins_WhileANeighbourGuessesCodes()
    {
        var clock = new ShiftedClock();
        await using var venue = await Venue.OpenAsync(adjust: builder => builder.Services.Add(new(typeof(TimeProvider), clock)), people: Room, tables: 32);
        var badges = await venue.CodesAsync(Engine.People.CodeKind.Badge);
        Assert.Equal(Room, badges.Count);

        var guessing = GuessAsync(venue);
        var joined = await Task.WhenAll(badges.Select(badge => venue.NewBrowser().PostAsync("/api/join", new JoinRequest(badge.Code))));
        var guesses = await guessing;

        Assert.All(joined, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.All(guesses.Take(WrongCodes.Allowed), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.All(guesses.Skip(WrongCodes.Allowed), status => Assert.Equal(HttpStatusCode.TooManyRequests, status));
        Assert.Equal(Room, venue.Session.View.Read(model => model.Present));

        clock.Forward(WrongCodes.Window + TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await venue.NewBrowser().PostAsync("/api/codes", new CodeQuestion("AAAAAAAA"))).StatusCode);
    }

    // Over every door that takes a code: they count together.
    private static async Task<List<HttpStatusCode>> GuessAsync(Venue venue)
    {
        var answers = new List<HttpStatusCode>();
        var guesser = venue.NewBrowser();
        for (var guess = 0; guess < WrongCodes.Allowed + 10; guess++)
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
}
