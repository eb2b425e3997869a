import { type SubmissionResult, useForm } from '@conform-to/react'
import type { CartView } from '#app/domain/cart/view.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Field } from '../../form/field.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useWords } from '../../language.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { PageTitle } from '../page-title.tsx'
import { AddressFields, type AreaOption } from './address-fields.tsx'
import { WayFields } from './way-fields.tsx'

interface Props {
  view: CartView
  formKey: string
  said: Readonly<Record<string, string>>
  lastResult: SubmissionResult | null
  /** Codes of the makers for whom nothing was chosen. */
  wrongWays: readonly string[]
  /** Ids of the makers whose goods do not come as chosen, and why. */
  noWay: Readonly<Record<string, 'too_heavy' | 'no_weight' | 'no_point'>>
  areas: readonly AreaOption[] | null
  provinces: readonly { readonly th: string; readonly en: string }[]
}

type Fields = Record<'name' | 'phone' | 'email' | 'postalCode' | 'area' | 'street' | 'landmark', string>

/** The first of two steps: how it comes, to whom and where. Comes back whole, with the reasons, when something is missing. */
export function CheckoutForm({ view, formKey, said, lastResult, wrongWays, noWay, areas, provinces }: Props) {
  const { checkout } = useWords()
  const [form, fields] = useForm<Fields>({
    id: 'checkout',
    defaultValue: said,
    ...(lastResult ? { lastResult } : {}),
  })
  const labels = {
    ...{ name: checkout.name, phone: checkout.phone, email: checkout.email, postalCode: checkout.postalCode },
    ...{ area: checkout.area, street: checkout.street, landmark: checkout.landmark },
  }
  return (
    <div className="page-width">
      <div className="mx-auto max-w-measure pt-6">
        <p className="text-16 text-muted">{checkout.steps}</p>
        <PageTitle>{checkout.title}</PageTitle>
        <p className="mt-2 mb-6">
          {checkout.goods(view.count, formatBaht(view.goodsTotal))}
          {' · '}
          <ShopLink to="/cart">{checkout.backToCart}</ShopLink>
          <span className="block text-muted">{checkout.noAccount}</span>
        </p>
        <FormFrame form={form} labels={labels}>
          {/* Enter in a field goes on; only its own button looks for areas. */}
          <button type="submit" name="intent" value="check" tabIndex={-1} aria-hidden="true" className="hidden" />
          <input type="hidden" name="formKey" value={formKey} />
          <section aria-labelledby="checkout-how" className="flex flex-col gap-4">
            <h2 id="checkout-how" className="text-22">
              {checkout.how}
            </h2>
            {view.groups.map((group) => (
              <WayFields
                key={group.maker.id}
                group={group}
                said={said}
                error={wrongWays.includes(group.maker.shortCode) ? 'way' : (noWay[group.maker.id] ?? null)}
              />
            ))}
          </section>
          <fieldset className="flex min-w-0 flex-col gap-5">
            <legend className="mb-3 font-bold text-22">{checkout.contact}</legend>
            <Field field={fields.name} label={checkout.name} comfort={{ autoComplete: 'name' }} />
            <Field
              field={fields.phone}
              type="tel"
              label={checkout.phone}
              hint={checkout.phoneHint}
              comfort={{ autoComplete: 'tel', inputMode: 'tel' }}
            />
            <Field
              field={fields.email}
              type="email"
              label={checkout.email}
              hint={checkout.emailHint}
              optional
              comfort={{ autoComplete: 'email', inputMode: 'email', autoCapitalize: 'none' }}
            />
          </fieldset>
          <AddressFields fields={fields} said={said} areas={areas} provinces={provinces} />
          <SubmitButton name="intent" value="check">
            {checkout.toReview}
          </SubmitButton>
        </FormFrame>
      </div>
    </div>
  )
}
