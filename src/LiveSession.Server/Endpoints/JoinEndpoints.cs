using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using Microsoft.AspNetCore.Authentication;

namespace LiveSession.Server.Endpoints;

/// <summary>How devices get in.</summary>
public static class JoinEndpoints
{
    public static void MapJoining(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("Joining");
        api.MapPost("/codes", LookUpAsync).WithSummary("What does a printed code open?")
            .Produces<CodeInfo>().ProducesProblem(404).ProducesProblem(429);
        api.MapPost("/join", JoinAsync).WithSummary("Lets a phone in by a printed code and sets its cookie.")
            .Produces<JoinAnswer>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(429);
        api.MapPost("/pairings", OfferAsync).WithSummary("A shared device asks for a code to show.")
            .Produces<PairingOffer>().ProducesProblem(400).ProducesProblem(429);
        api.MapPost("/pairings/claim", ClaimAsync).WithSummary("Has the facilitator accepted this device? If so its cookie is set.")
            .Produces<PairingAnswer>().ProducesProblem(404);
        api.MapPost("/sign-in", SignInAsync).WithSummary("Turns a one-time link's token into the console's cookie.")
            .Produces(204).ProducesProblem(404).ProducesProblem(429);
    }

    private static Task<IResult> LookUpAsync(CodeQuestion asked, Joining joining, WrongCodes wrong, HttpContext http) => TryAsync(
        wrong,
        http,
        async () => await joining.LookUpAsync(asked.Code, http.RequestAborted) is { } info ? Results.Ok(info) : null);

    private static Task<IResult> JoinAsync(JoinRequest asked, Joining joining, WrongCodes wrong, HttpContext http) => TryAsync(wrong, http, async () =>
    {
        var known = DeviceIdentity.Of((await http.AuthenticateAsync(Scheme.Phone)).Principal);
        return await joining.JoinAsync(asked, known, http.RequestAborted) is { } joined ? await LetInAsync(joined, http) : null;
    });

    private static async Task<IResult> LetInAsync(Joined joined, HttpContext http)
    {
        if (joined.Device is null)
        {
            return Answers.Problem(StatusCodes.Status409Conflict, "Not let in", joined.RefusalCode!);
        }

        await http.SignInDeviceAsync(joined.Device);
        return Results.Ok(joined.Answer);
    }

    private static async Task<IResult> OfferAsync(PairingRequest asked, Pairings pairings, HttpContext http)
    {
        if (DeviceRoles.ToDomain(asked.Role) is not { } role)
        {
            return Answers.Problem(StatusCodes.Status400BadRequest, "Phones join by code");
        }

        return await pairings.OfferAsync(role, asked.Table, asked.Replaces, http.RequestAborted) is { } offer
            ? Results.Ok(offer)
            : Answers.Problem(StatusCodes.Status429TooManyRequests, "Too many devices are waiting");
    }

    private static async Task<IResult> ClaimAsync(PairingClaim asked, Pairings pairings, HttpContext http)
    {
        var (known, device) = await pairings.ClaimAsync(asked.Secret, http.RequestAborted);
        if (device is not null)
        {
            await http.SignInDeviceAsync(device);
        }

        return known
            ? Results.Ok(new PairingAnswer(device is not null, device?.Role, device?.Table))
            : Answers.Problem(StatusCodes.Status404NotFound, "The code has expired", RefusalCodes.PairingUnknown);
    }

    private static Task<IResult> SignInAsync(SignInRequest asked, ConsoleSignIn signIn, WrongCodes wrong, HttpContext http) => TryAsync(wrong, http, async () =>
    {
        if (await signIn.UseAsync(asked.Token, http.RequestAborted) is not { } console)
        {
            return null;
        }

        await http.SignInDeviceAsync(console);
        return Results.NoContent();
    });

    // Every door that takes a code: their wrong ones count together.
    private static async Task<IResult> TryAsync(WrongCodes wrong, HttpContext http, Func<Task<IResult?>> open) => await wrong.TryAsync(http.Connection.RemoteIpAddress ?? IPAddress.None, open) switch
    {
        ({ } opened, _) => opened,
        (_, Stopped: false) => Answers.Problem(StatusCodes.Status404NotFound, "Unknown code", "codeUnknown"),
        _ => Answers.Problem(StatusCodes.Status429TooManyRequests, "Too many wrong codes", "tooManyWrongCodes"),
    };
}
